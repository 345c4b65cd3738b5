using System.Collections.Immutable;
using DigiCheckBot.Assessment.Costs;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>What the engine recommends, with all reasons; <c>PublishedResult</c> leaves out what an audience may not read.</summary>
/// <param name="ForDepartment">Selected measures of the Fachbereich, in the order of the plan.</param>
/// <param name="ForMunicipality">Measures of municipality and association.</param>
/// <param name="Further">Triggered but not selected ("weitere").</param>
public sealed record Proposal(
    ImmutableArray<ProposedMeasure> ForDepartment,
    ImmutableArray<ProposedMeasure> ForMunicipality,
    ImmutableArray<ProposedMeasure> Further,
    CostTotals Totals
);
