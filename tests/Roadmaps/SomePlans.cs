using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Roadmaps;

/// <summary>Valid requests; a test states only what matters to it. Amounts are such that every share per quarter is a whole number.</summary>
internal static class SomePlans
{
    private static readonly CheckFieldId[] Fields = [new("f"), new("g"), new("h")];

    public static Arbitrary<int> Seeds { get; } = Gen.Choose(1, 1_000_000).ToArbitrary();

    public static PlanItem Item(
        string id,
        string[]? after = null,
        decimal levels = 0.5m,
        decimal oneOff = 0,
        decimal running = 0,
        decimal days = 0,
        int duration = 1,
        int? deadline = null
    ) =>
        new(
            new(id),
            [.. (after ?? []).Select(a => new MeasureId(a))],
            levels == 0 ? [] : [new Effect(Fields[0], levels, 4)],
            oneOff,
            running,
            days,
            duration,
            deadline
        );

    /// <summary>Four levels can be gained in one field; unlimited money, ten days a quarter, four at a time.</summary>
    public static PlanRequest Request(params PlanItem[] items) =>
        new(
            [.. items],
            ImmutableSortedDictionary<CheckFieldId, FieldStanding>.Empty.Add(Fields[0], new(0, 4, 1)),
            2027,
            new DateOnly(2026, 11, 22),
            [],
            10
        );

    public static PlanResult Plan(params PlanItem[] items) => ThreeYearPlan.For(Request(items));

    public static int StartOf(this PlanResult plan, string id) =>
        plan.Placements.FirstOrDefault(p => p.Measure.Value == id)?.StartQuarter ?? 0;

    public static PlacementReason ReasonOf(this PlanResult plan, string id) =>
        plan.Placements.Concat(plan.Unplaced).Single(p => p.Measure.Value == id).Reason;

    /// <summary>Anything that can occur: chains, milestones, windows, duties, scarce money and days.</summary>
    public static PlanRequest Random(int seed, int mostItems, int quarters = PlanQuarters.Count)
    {
        var random = new Random(seed);
        var items = Enumerable.Range(0, random.Next(1, mostItems + 1)).Select(i => Item(random, i, quarters)).ToImmutableArray();
        var years = PlanQuarters.YearOf(quarters);
        return new PlanRequest(
            items,
            Fields.ToImmutableSortedDictionary(
                f => f,
                _ => new FieldStanding(random.Next(7) / 2m, random.Next(4, 9) / 2m, random.Next(5, 16) / 10m)
            ),
            2027,
            new DateOnly(2026, 11, 22),
            random.Next(4) == 0 ? [] : [.. Enumerable.Range(0, years).Select(_ => (decimal)random.Next(0, 4_000 * items.Length))],
            random.Next(0, 3 * items.Length),
            random.Next(1, 5)
        )
        {
            Quarters = quarters,
            Milestones = ImmutableSortedDictionary<MeasureId, int>.Empty.Add(new("milestone"), random.Next(-1, quarters)),
            LeftOut = random.Next(5) == 0 ? [new MeasureId("m0")] : [],
        };
    }

    private static PlanItem Item(Random random, int index, int quarters)
    {
        var years = PlanQuarters.YearOf(quarters);
        var earliest = random.Next(6) == 0 ? random.Next(1, years + 1) : 1;
        return new(
            new($"m{index}"),
            [.. Enumerable.Range(0, index).Where(_ => random.Next(5) == 0).Select(i => new MeasureId($"m{i}")), .. Outside(random)],
            [
                .. Enumerable
                    .Range(0, random.Next(3))
                    .Select(_ => new Effect(Fields[random.Next(3)], random.Next(1, 5) / 4m, random.Next(3, 9) / 2m)),
            ],
            12m * random.Next(0, 500),
            4m * random.Next(0, 200),
            12m * random.Next(0, 4),
            random.Next(1, 4),
            random.Next(4) == 0 ? random.Next(1, quarters + 1) : null,
            earliest,
            random.Next(6) == 0 ? random.Next(earliest, years + 1) : PlanQuarters.Count / PlanQuarters.PerYear
        );
    }

    private static MeasureId[] Outside(Random random) =>
        random.Next(8) switch
        {
            0 => [new("milestone")],
            1 => [new("fulfilled already")],
            _ => [],
        };
}
