using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>If and when the Fachbereich does a measure.</summary>
public enum DecisionChoice
{
    Year1,
    Year2,
    Year3,

    /// <summary>später: beyond the three years.</summary>
    Later,

    No,
}

/// <param name="Reason">2 to 500 characters; required for a duty that is put off or declined, else may be empty.</param>
/// <param name="Number">Counts the changes from 1; a card names the one that it shows.</param>
public sealed record MeasureDecision(DecisionChoice Choice, string Reason, PersonId By, DateTimeOffset At, int Number);

/// <summary>The decisions as they stood when they were finished.</summary>
/// <param name="Number">From 1.</param>
public sealed record DecidedVersion(
    int Number,
    PersonId By,
    DateTimeOffset At,
    ImmutableSortedDictionary<MeasureId, MeasureDecision> Decisions,
    PlanFrame Frame
);
