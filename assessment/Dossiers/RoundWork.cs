using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Proposals;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>
/// What people have worked out in a round beside the answers, from the talk to the progress of the measures. Stored as one document,
/// together with the round.
/// </summary>
public sealed record RoundWork
{
    public static RoundWork Empty { get; } = new();

    /// <summary>Levels agreed in the moderated talk (quelle: gespraech), 0 to 4, for Prüffelder without enough answers.</summary>
    public ImmutableSortedDictionary<CheckFieldId, decimal> TalkLevels { get; init; } =
        ImmutableSortedDictionary<CheckFieldId, decimal>.Empty;

    /// <summary>What was seen from outside, by criterion of the catalogue.</summary>
    public ImmutableSortedDictionary<string, OutsideFinding> Outside { get; init; } =
        ImmutableSortedDictionary<string, OutsideFinding>.Empty;

    /// <summary>When the result took over what was seen from outside; null: something was seen since, or it never did.</summary>
    public DateTimeOffset? OutsideTakenAt { get; init; }

    /// <summary>When the staff's votes were counted, once; null: voting goes on.</summary>
    public DateTimeOffset? VotesCountedAt { get; init; }

    /// <summary>
    /// The ballots as they were counted, without whose they are, in an order that says nothing; null: not counted yet. What is cast in the
    /// moment of the count is in or out for good, since two counts would tell the ballot in between.
    /// </summary>
    public ImmutableArray<Ballot>? Votes { get; init; }

    /// <summary>The Prüffelder to work on, as the leaders proposed them; null: not yet.</summary>
    public FieldAgreement? Fields { get; init; }

    /// <summary>What the expert areas said, by measure; a measure that isn't in it wasn't reviewed yet.</summary>
    public ImmutableSortedDictionary<MeasureId, MeasureReview> Reviews { get; init; } =
        ImmutableSortedDictionary<MeasureId, MeasureReview>.Empty;

    /// <summary>Measures that experts added in their own words.</summary>
    public ImmutableArray<FreeMeasure> FreeMeasures { get; init; } = [];

    /// <summary>Budget and capacity for which the plan is made.</summary>
    public PlanFrame Frame { get; init; } = PlanFrame.Unlimited;

    /// <summary>What the Fachbereich decided, by measure.</summary>
    public ImmutableSortedDictionary<MeasureId, MeasureDecision> Decisions { get; init; } =
        ImmutableSortedDictionary<MeasureId, MeasureDecision>.Empty;

    /// <summary>Decisions as they stood each time they were finished, the oldest first.</summary>
    public ImmutableArray<DecidedVersion> Versions { get; init; } = [];

    /// <summary>How far the measures are, by measure.</summary>
    public ImmutableSortedDictionary<MeasureId, MeasureProgress> Progress { get; init; } =
        ImmutableSortedDictionary<MeasureId, MeasureProgress>.Empty;
}
