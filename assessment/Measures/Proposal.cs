using System.Collections.Immutable;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>What the engine recommends, with all reasons; <c>PublishedResult</c> leaves out what an audience may not read.</summary>
/// <param name="ForDepartment">Selected measures of the Fachbereich, in the order of the plan, then possible duties (plan year 0).</param>
/// <param name="ForMunicipality">Measures of municipality and association, in the same order.</param>
/// <param name="Further">Measures of the Fachbereich that are triggered but not selected ("weitere"); never published, because it would show every trigger.</param>
/// <param name="Totals">Over the placed measures of the Fachbereich.</param>
/// <param name="PlanRequest">What the plan was asked for; a what-if asks for something else.</param>
/// <param name="Plan">The three years of the Fachbereich's own measures.</param>
public sealed record Proposal(
    ImmutableArray<ProposedMeasure> ForDepartment,
    ImmutableArray<ProposedMeasure> ForMunicipality,
    ImmutableArray<ProposedMeasure> Further,
    CostTotals Totals,
    PlanRequest PlanRequest,
    PlanResult Plan
);
