using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>The plan of the Fachbereich, and when municipality and association act.</summary>
/// <param name="Own">The Fachbereich's own measures only.</param>
/// <param name="Placements">Own and municipal measures; what finds no place within the three years isn't in it.</param>
internal sealed record ProposalPlan(PlanRequest Request, PlanResult Own, ImmutableSortedDictionary<MeasureId, Placement> Placements);
