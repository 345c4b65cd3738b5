using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Economics;

/// <summary>What a measure costs over three years, what it brings for its money, and when it has paid back.</summary>
/// <param name="ThreeYears">Expected euros over three years of use.</param>
/// <param name="GainPerThousand">
/// Weighted levels per 1,000 € of expected cost in the plan, if it were the only measure; null: it costs nothing, or its cost is incomplete.
/// </param>
public sealed record MeasureEconomics(MeasureId Measure, decimal ThreeYears, decimal? GainPerThousand, Payback Payback);

/// <summary>The same for the Fachbereich's placed measures together.</summary>
/// <param name="Measures">In the order of the plan.</param>
/// <param name="ThreeYears">Sum over the measures, expected euros.</param>
/// <param name="Gain">Weighted levels that all bring together; less than their sum where they help the same Prüffeld.</param>
/// <param name="GainPerThousand">Weighted levels per 1,000 € of the plan's expected total; null: no cost, or an incomplete one.</param>
public sealed record PlanEconomics(ImmutableArray<MeasureEconomics> Measures, decimal ThreeYears, decimal Gain, decimal? GainPerThousand);
