using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Registers;

/// <summary>Keeps what an operator knows beside rounds: who has which role, and the municipalities and Fachbereiche.</summary>
public interface IRegisterStore
{
    /// <summary>Everybody who holds a role, by name. It may name somebody who doesn't hold it any more, never too few.</summary>
    Task<ImmutableArray<AppointmentEntry>> AppointmentsAsync(string operatorId, CancellationToken ct);

    /// <returns>Null: no such entry.</returns>
    Task<Versioned<AppointmentEntry>?> AppointmentAsync(string operatorId, string id, CancellationToken ct);

    /// <summary>Creates or replaces.</summary>
    Task NoteAppointmentAsync(string operatorId, AppointmentEntry entry, CancellationToken ct);

    /// <exception cref="SavedByAnotherException">The entry was written again or removed meanwhile.</exception>
    Task RemoveAppointmentAsync(string operatorId, Versioned<AppointmentEntry> entry, CancellationToken ct);

    /// <summary>People who asked to be eligible for a role although no team's list names them; newest first.</summary>
    Task<ImmutableArray<RosterMember>> IntroducedAsync(string operatorId, CancellationToken ct);

    /// <summary>Creates or replaces.</summary>
    Task IntroduceAsync(string operatorId, RosterMember person, DateTimeOffset at, CancellationToken ct);

    /// <summary>Forgets an introduction; there may be none.</summary>
    Task ForgetIntroductionAsync(string operatorId, PersonId person, CancellationToken ct);

    /// <summary>All municipalities and Fachbereiche, by name.</summary>
    Task<MunicipalRegister> LoadAsync(string operatorId, CancellationToken ct);

    /// <summary>Saves up to 100 changes at once or none of them; more in several steps, in the given order.</summary>
    /// <exception cref="SavedByAnotherException">An entry was changed or created by somebody else; what came before it may be saved.</exception>
    Task SaveAsync(string operatorId, IReadOnlyCollection<RegisterChange> changes, CancellationToken ct);
}
