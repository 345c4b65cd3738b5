using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.People;

/// <summary>Somebody who acts, with what the activity, the operator's configuration and the appointments say about them.</summary>
/// <param name="IsCoordinator">By configuration or by appointment.</param>
public sealed record Actor(PersonId Person, bool IsCoordinator)
{
    public ImmutableArray<Appointment> Appointments { get; init; } = [];

    /// <summary>Acts as a leader of every Fachbereich; a local run's current user only.</summary>
    public bool PlaysLeader { get; init; }

    /// <summary>The areas for which the person is an expert.</summary>
    public IEnumerable<string> ExpertAreas => Appointments.Where(a => a.Role == AppointedRole.Expert).Select(a => a.Scope);
}
