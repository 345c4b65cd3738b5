using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Bench.Roadmaps;

/// <summary>A planning task in whole numbers, as the solver of bench/npm reads it: cents, hundredths of days and levels, tenths of weights.</summary>
public sealed record PlanInstance(
    string Id,
    ImmutableArray<InstanceItem> Items,
    ImmutableArray<InstanceField> Fields,
    ImmutableArray<long> Budget,
    long Capacity,
    int MaxParallel,
    ImmutableSortedDictionary<string, int> Milestones
)
{
    private const decimal Hundredth = 0.01m;

    public PlanRequest ToRequest() =>
        new(
            [.. Items.Select(ToItem)],
            Fields.ToImmutableSortedDictionary(
                f => new CheckFieldId(f.Id),
                f => new FieldStanding(f.Level * Hundredth, f.Target * Hundredth, f.Weight / 10m)
            ),
            2027,
            new DateOnly(2026, 11, 22),
            [.. Budget.Select(b => b * Hundredth)],
            Capacity * Hundredth,
            MaxParallel
        )
        {
            Milestones = Milestones.ToImmutableSortedDictionary(m => new MeasureId(m.Key), m => m.Value),
        };

    public static PlanInstance Of(string id, PlanRequest request)
    {
        var fields = request.Fields.Keys.ToList();
        return new(
            id,
            [.. request.Items.Select(i => ItemOf(i, fields))],
            [
                .. request.Fields.Select(f => new InstanceField(
                    f.Key.Value,
                    InHundredths(f.Value.Level),
                    InHundredths(f.Value.Target),
                    (int)decimal.Round(f.Value.Weight * 10)
                )),
            ],
            [.. request.YearlyBudget.Select(b => (long)InHundredths(b))],
            InHundredths(request.CapacityDaysPerQuarter),
            request.MaxParallel,
            request.Milestones.ToImmutableSortedDictionary(m => m.Key.Value, m => m.Value)
        );
    }

    private PlanItem ToItem(InstanceItem item) =>
        new(
            new MeasureId(item.Id),
            [.. item.After.Select(a => new MeasureId(a))],
            [.. item.Effects.Select(e => new Effect(new CheckFieldId(Fields[e[0]].Id), e[1] * Hundredth, e[2] * Hundredth))],
            item.OneOff * Hundredth,
            item.Running * Hundredth,
            item.Days * Hundredth,
            item.Duration,
            item.Deadline,
            item.EarliestYear,
            item.LatestYear
        );

    private static InstanceItem ItemOf(PlanItem item, List<CheckFieldId> fields) =>
        new(
            item.Id.Value,
            [.. item.After.Select(a => a.Value)],
            [
                .. item
                    .Effects.Where(e => fields.Contains(e.Field))
                    .Select(e => ImmutableArray.Create(fields.IndexOf(e.Field), (int)InHundredths(e.Levels), (int)InHundredths(e.UpTo))),
            ],
            InHundredths(item.OneOffEuros),
            InHundredths(item.RunningPerYear),
            InHundredths(item.InternalDays),
            item.DurationQuarters,
            item.DeadlineQuarter,
            item.EarliestYear,
            item.LatestYear
        );

    private static int InHundredths(decimal value) => (int)decimal.Round(value * 100, MidpointRounding.AwayFromZero);
}

/// <param name="Effects">Index of the field, levels, ceiling.</param>
public sealed record InstanceItem(
    string Id,
    ImmutableArray<string> After,
    ImmutableArray<ImmutableArray<int>> Effects,
    long OneOff,
    long Running,
    long Days,
    int Duration,
    int? Deadline,
    int EarliestYear,
    int LatestYear
);

public sealed record InstanceField(string Id, int Level, int Target, int Weight);
