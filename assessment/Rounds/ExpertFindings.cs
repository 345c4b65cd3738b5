using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>What the expert areas found out about measures (Prüfung). Without it the engine goes by catalogue and answers alone.</summary>
public sealed record ExpertFindings
{
    public static ExpertFindings None { get; } = new();

    /// <summary>
    /// Answers to the duty questions: yes makes it a duty, no gives it the class that it has otherwise, or strikes it
    /// (parameter.bedingung_auswertung).
    /// </summary>
    public ImmutableSortedDictionary<MeasureId, bool> DutyAnswers { get; init; } = ImmutableSortedDictionary<MeasureId, bool>.Empty;

    /// <summary>Never recommended. What needs them stays and counts them as done: whether it still makes sense is for its own review.</summary>
    public ImmutableSortedSet<MeasureId> Rejected { get; init; } = [];

    /// <summary>Wanted although the rules didn't propose them, whatever they bring by the catalogue.</summary>
    public ImmutableSortedSet<MeasureId> Added { get; init; } = [];

    /// <summary>Amounts instead of the catalogue's.</summary>
    public ImmutableSortedDictionary<MeasureId, ExpertCost> Costs { get; init; } = ImmutableSortedDictionary<MeasureId, ExpertCost>.Empty;

    /// <summary>First quarter of the plan in which a measure may start, 1 to 12.</summary>
    public ImmutableSortedDictionary<MeasureId, int> EarliestQuarters { get; init; } = ImmutableSortedDictionary<MeasureId, int>.Empty;
}
