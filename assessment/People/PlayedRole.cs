namespace DigiCheckBot.Assessment.People;

/// <summary>What somebody acts as in a local run, where one person has to be everybody in turn.</summary>
public enum PlayedKind
{
    Coordinator,
    Leader,
    Expert,
    Tester,

    /// <summary>No role beside the own interview.</summary>
    Staff,
    Reader,
}

/// <param name="Scope">Of an expert the area, of a reader what <c>AssessmentRound.MunicipalityKey</c> says; else empty.</param>
public sealed record PlayedRole(PlayedKind Kind, string Scope = "")
{
    /// <summary>The person with this role and no other.</summary>
    public Actor As(PersonId person) =>
        Kind switch
        {
            PlayedKind.Coordinator => new Actor(person, IsCoordinator: true),
            PlayedKind.Leader => new Actor(person, IsCoordinator: false) { PlaysLeader = true },
            PlayedKind.Expert => With(person, AppointedRole.Expert),
            PlayedKind.Tester => With(person, AppointedRole.Tester),
            PlayedKind.Reader => With(person, AppointedRole.Reader),
            _ => new Actor(person, IsCoordinator: false),
        };

    private Actor With(PersonId person, AppointedRole role) =>
        new(person, IsCoordinator: false) { Appointments = [new Appointment(role, Scope)] };
}
