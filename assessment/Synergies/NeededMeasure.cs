using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Measures;

namespace DigiCheckBot.Assessment.Synergies;

/// <summary>One Fachbereich is recommended one measure.</summary>
/// <param name="HasCosts">False for a Schnellbild.</param>
internal sealed record Need(DepartmentName Name, ProposedMeasure Proposed, bool HasCosts)
{
    public decimal Expected => HasCosts ? Proposed.Cost.Expected : 0m;

    /// <summary>
    /// The parts that don't depend on size, in the plan: euros once, or per year × months / 12, times the mean of the cost factor; whole
    /// euros, so that the saving can be added up again.
    /// </summary>
    public decimal Fixed =>
        HasCosts ? Math.Min(Expected, Euros.Whole(Proposed.Cost.Lines.Where(IsFixed).Sum(InPlan) * Proposed.Cost.MeanFactor)) : 0m;

    private static bool IsFixed(CostLine line) => line.Driver == DriverNumbers.Fixed;

    private decimal InPlan(CostLine line) => line.Timing == CostTiming.Once ? line.Euros : line.Euros * Proposed.Cost.MonthsRunning / 12m;
}

/// <summary>One measure and all who are recommended it.</summary>
/// <param name="Needs">By municipality and Fachbereich.</param>
internal sealed record NeededMeasure(MeasureId Measure, ImmutableArray<Need> Needs)
{
    private const int LeastShared = 2;

    private MeasureLevel Level => Needs[0].Proposed.Level;

    private ImmutableArray<ImmutableArray<Need>> ByMunicipality =>
        [.. Needs.GroupBy(n => n.Name.Municipality, StringComparer.Ordinal).Select(g => g.ToImmutableArray())];

    /// <summary>Null: a measure of the municipality, or of one Fachbereich only.</summary>
    public SharedMeasure? Shared()
    {
        if (Level != MeasureLevel.Department || Needs.Length < LeastShared)
        {
            return null;
        }

        var fixedParts = ByMunicipality.Select(needs => needs.Select(n => n.Fixed).ToList()).ToList();
        var once = fixedParts.ConvertAll(parts => parts.Max());
        var all = fixedParts.Sum(parts => parts.Sum());
        return new SharedMeasure(
            Measure,
            [.. Needs.Select(n => n.Name)],
            Needs.Sum(n => n.Expected),
            all,
            SavedWithin: all - once.Sum(),
            SavedAcross: once.Sum() - once.Max()
        );
    }

    /// <summary>Null: a measure of the Fachbereich.</summary>
    public MunicipalMeasure? Municipal()
    {
        if (Level == MeasureLevel.Department)
        {
            return null;
        }

        var isWhole = Needs.Any(n => n.Proposed.Cost.CoversWholeMunicipality);
        return new MunicipalMeasure(Measure, Level, isWhole, [.. ByMunicipality.Select(needs => CostOf(needs, isWhole))]);
    }

    private static MunicipalCost CostOf(ImmutableArray<Need> needs, bool isWhole)
    {
        var separately = needs.Sum(n => n.Expected);
        var counted = isWhole ? needs.Max(n => n.Expected) : separately;
        return new MunicipalCost(needs[0].Name.Municipality, needs.Length, counted, separately - counted);
    }
}
