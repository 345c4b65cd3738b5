using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Assessment.Comparisons;

/// <summary>One side of a comparison: published values only, so a comparison can't say what the two results don't say (P7).</summary>
/// <param name="Catalogue">The version that the round was pinned to.</param>
/// <param name="View">The view of <paramref name="Result"/> whose audience reads the comparison.</param>
public sealed record ComparedRound(AssessmentCatalogue Catalogue, PublishedResult Result, PublishedView View);
