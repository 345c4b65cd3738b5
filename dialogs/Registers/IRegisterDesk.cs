using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>What a turn can ask of the operator's register and do with it. Each effect is durable when the call returns and may be repeated.</summary>
public interface IRegisterDesk
{
    /// <summary>How many coordinators the configuration names; only the configuration can change that.</summary>
    int ConfiguredCoordinators { get; }

    /// <summary>Whether the configuration names this person as coordinator.</summary>
    bool IsConfigured(PersonId person);

    /// <summary>By name.</summary>
    Task<ImmutableArray<AppointmentEntry>> AppointmentsAsync(CancellationToken ct);

    Task AppointAsync(AppointmentEntry entry, CancellationToken ct);

    /// <returns>The entry that was taken back; null: there is none any more.</returns>
    Task<AppointmentEntry?> RevokeAsync(string id, CancellationToken ct);

    /// <summary>People who introduced themselves, newest first.</summary>
    Task<ImmutableArray<RosterMember>> IntroducedAsync(CancellationToken ct);

    /// <summary>Makes whoever acts eligible for a role, under the name that Teams gives.</summary>
    Task IntroduceAsync(CancellationToken ct);

    /// <summary>Names by what an appointment to a municipality says: the id in the register, or the name that a round was started with.</summary>
    Task<IReadOnlyDictionary<string, string>> MunicipalityNamesAsync(CancellationToken ct);

    Task<MunicipalRegister> LoadAsync(CancellationToken ct);

    /// <returns>False: somebody else changed an entry meanwhile. Changes before it may be saved.</returns>
    Task<bool> SaveAsync(IReadOnlyCollection<RegisterChange> changes, CancellationToken ct);
}
