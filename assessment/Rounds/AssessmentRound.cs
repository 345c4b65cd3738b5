using System.Collections.Immutable;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>Entwurf → Befragung → Prüffelder → Prüfung → Empfehlung → Entscheidung → Umsetzung → Abgeschlossen; or Abgebrochen.</summary>
public enum RoundState
{
    Draft,
    Survey,
    CheckFields,
    Review,
    Recommendation,
    Decision,
    Implementation,
    Completed,
    Cancelled,
}

/// <summary>One assessment of one Fachbereich.</summary>
/// <param name="Leaders">Picked by the coordinator at the start; their population is Leadership.</param>
/// <param name="StaffCount">Invited people who aren't leaders.</param>
/// <param name="Channel">Where the Fachbereich reads; null for a round started outside a team.</param>
/// <param name="ClosedAt">When the survey was closed; null while it is open.</param>
public sealed record AssessmentRound(
    RoundId Id,
    string OperatorId,
    RoundSettings Settings,
    RoundState State,
    PersonId StartedBy,
    DateTimeOffset StartedAt,
    ImmutableArray<PersonId> Leaders,
    int StaffCount,
    TeamChannel? Channel,
    DateTimeOffset? ClosedAt
)
{
    /// <summary>Probelauf: marked on every card, left out of comparisons, deletable.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>What a draft needs to become a round; null: it is none (any more).</summary>
    public PlannedStart? Planned { get; init; }

    /// <summary>How often whoever planned it was told that it couldn't start on its day.</summary>
    public int BlockedStarts { get; init; }

    /// <summary>Id of the municipality in the register; null: it was typed into the form only.</summary>
    public string? MunicipalityId { get; init; }

    /// <summary>Id of the Fachbereich in the register; null: the round was started without it.</summary>
    public string? DepartmentId { get; init; }

    /// <summary>The round from which this one was started.</summary>
    public RoundId? Previous { get; init; }

    /// <summary>Who joined the team while the survey was open, and was invited then.</summary>
    public ImmutableArray<PersonId> Joined { get; init; } = [];

    /// <summary>
    /// Participants who have left the team. They still count as invited: a number that fell only for those who hadn't answered would tell
    /// who has (P9).
    /// </summary>
    public ImmutableArray<PersonId> Left { get; init; } = [];

    /// <summary>
    /// Who had the link to the interview cut while the survey might still be reopened: they took part, and aren't invited a second time.
    /// </summary>
    public ImmutableArray<PersonId> Detached { get; init; } = [];

    /// <summary>How often the last day was changed while the survey was open.</summary>
    public int DeadlineChanges { get; init; }

    /// <summary>How often the survey was reopened.</summary>
    public int Reopenings { get; init; }

    /// <summary>When it was reopened last; null: never.</summary>
    public DateTimeOffset? ReopenedAt { get; init; }

    /// <summary>Closed again without enough further answers, so that what was published before stays (P8).</summary>
    public bool FormerResultStays { get; init; }

    /// <summary>When it came to its state; null: at its start, or before this was noted.</summary>
    public DateTimeOffset? StateSince { get; init; }

    /// <summary>When the raw answers were deleted; from then on nothing can be computed anew. Null: they are there.</summary>
    public DateTimeOffset? AnswersDeletedAt { get; init; }

    /// <summary>When the staff's links to their interviews were deleted; from then on nobody can go on answering. Null: they are there.</summary>
    public DateTimeOffset? ParticipantsDeletedAt { get; init; }

    /// <summary>The survey can be opened once more: everybody who was invited can still be found.</summary>
    public bool CanReopen => State == RoundState.CheckFields && ParticipantsDeletedAt is null && AnswersDeletedAt is null;

    /// <summary>What an appointment to a municipality names.</summary>
    public string MunicipalityKey => MunicipalityId ?? Settings.Municipality;
}

/// <summary>What a coordinator fixes before a round starts.</summary>
/// <param name="Threshold">k of rule P2: 5 to 25.</param>
/// <param name="Deadline">Last day for answers.</param>
public sealed record RoundSettings(
    string DepartmentName,
    DepartmentKindId DepartmentKind,
    string Municipality,
    InterviewScope StaffScope,
    DateOnly Deadline,
    Preconditions Preconditions,
    int Threshold,
    string CatalogueVersion
)
{
    /// <summary>How often somebody who hasn't finished is reminded: 0 to <see cref="ReminderSchedule.Most"/>.</summary>
    public int Reminders { get; init; } = ReminderSchedule.Most;

    /// <summary>The municipality's Land, for its public holidays; null: the operator's.</summary>
    public FederalState? State { get; init; }
}

/// <summary>What must be settled before people are asked (disclosure.md, end).</summary>
/// <param name="WorksCouncilInformedOn">Personalrat.</param>
/// <param name="Contact">Contact at the municipality, 2 to 200 characters.</param>
/// <param name="BudgetYear">First budget year of the plan.</param>
public sealed record Preconditions(DateOnly WorksCouncilInformedOn, DateOnly DataProtectionInvolvedOn, string Contact, int BudgetYear);
