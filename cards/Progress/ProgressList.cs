using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;

namespace DigiCheckBot.Cards.Progress;

/// <summary>The measures of a round that somebody may report on, or that everyone sees.</summary>
/// <param name="Catalogue">With the round's own measures.</param>
/// <param name="Today">The operator's day, by which something is late.</param>
public sealed record ProgressList(
    RoundDossier Dossier,
    ImmutableArray<TrackedMeasure> Measures,
    AssessmentCatalogue Catalogue,
    DateOnly Today
)
{
    /// <summary>Calendar year of plan year 1.</summary>
    public int BudgetYear => Dossier.Round.Settings.Preconditions.BudgetYear;

    public ProgressTally Tally => ProgressTally.Of(Measures);

    public bool IsLate(TrackedMeasure measure) => measure.IsLate(Today, BudgetYear);
}
