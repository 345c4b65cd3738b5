using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Cards.Registers;

/// <summary>The operator's appointments.</summary>
/// <param name="Configured">How many coordinators stand in the configuration.</param>
/// <param name="Municipalities">Names by id.</param>
public sealed record RolesView(
    ImmutableArray<AppointmentEntry> Appointments,
    int Configured,
    IReadOnlyDictionary<string, string> Municipalities
);
