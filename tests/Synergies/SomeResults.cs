using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Synergies;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Synergies;

/// <summary>Published results with nothing in them but what a test puts there.</summary>
internal static class SomeResults
{
    public static DepartmentResult Department(string municipality, string name, params ProposedMeasure[] measures) =>
        new(municipality, name, Result(View(measures)));

    public static PublishedResult Result(PublishedView everyone, PublishedView? leadership = null, string kind = "buergeramt") =>
        new(
            "test",
            new(kind),
            new DateOnly(2026, 11, 30),
            2027,
            InterviewScope.Full,
            new Participation(1, 1, StaffDetail.None, null, null, 5),
            everyone,
            leadership ?? everyone
        );

    public static PublishedView View(params ProposedMeasure[] measures) =>
        new(
            [],
            [],
            [.. measures.Where(m => m.Level == MeasureLevel.Department)],
            [.. measures.Where(m => m.Level != MeasureLevel.Department)],
            new CostTotals(0, 0, 0, 0, 0, [0, 0, 0]),
            []
        );

    public static PublishedView ViewOf(params (CheckFieldId Field, FieldOutcome Outcome)[] fields) =>
        View() with
        {
            Fields = [.. fields.Select(f => new PublishedField(f.Field, f.Outcome, 3, null, null, null, null, KnowledgeGap: false, []))],
        };

    /// <summary>Ends with the first plan year, 24 months before the plan.</summary>
    public static ProposedMeasure Proposed(Measure measure, int planYear = 1, CostBasis? basis = null) =>
        new(
            measure.Id,
            measure.Level,
            measure.Priority,
            [],
            planYear,
            ToBeChecked: false,
            CostEstimation.Of(measure, basis ?? CostBasis.Of(Snapshot(), Shown()), endQuarter: 4)
        );

    public static ProposedMeasure Proposed(string id, params CostPart[] costs) => Proposed(Measure(id, costs: costs, spread: new(1, 1)));
}
