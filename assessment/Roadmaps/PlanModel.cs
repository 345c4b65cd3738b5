using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>A request in whole numbers, measures by the order of their ids; everything that the searches need to know.</summary>
internal sealed class PlanModel
{
    /// <summary>Every duration up to twelve quarters divides it, so a day's share per quarter is a whole number.</summary>
    public const long DayShare = 27_720;

    /// <summary>Stands for "unlimited".</summary>
    private const long Unlimited = long.MaxValue / 8;

    public PlanModel(PlanRequest request)
    {
        Request = request;
        Items = [.. request.Items.OrderBy(i => i.Id)];
        Quarters = request.Quarters;
        Years = PlanQuarters.YearOf(Quarters);
        Capacity = Hundredths.Down(request.CapacityDaysPerQuarter) * DayShare;
        Budget =
        [
            .. Enumerable.Range(0, Years).Select(y => request.YearlyBudget.IsEmpty ? Unlimited : Hundredths.Down(request.YearlyBudget[y])),
        ];
        Precedence = new PlanPrecedence(Items, request);
        Loads = [.. Items.Select(i => Hundredths.Up(i.InternalDays) * DayShare / i.DurationQuarters)];
        Money = [.. Items.Select(i => ItemMoney.Of(i, Quarters))];
        Fields = [.. request.Fields.Select(f => FieldGain.Of(f.Key, f.Value, Items)).OfType<FieldGain>()];
        FieldsOf =
        [
            .. Enumerable.Range(0, Count).Select(j => Enumerable.Range(0, Fields.Length).Where(f => Fields[f].Items.Contains(j)).ToArray()),
        ];
        Duties = [.. Enumerable.Range(0, Count).Where(j => Items[j].DeadlineQuarter is not null)];
        NothingDone = new(0, Duties.Sum(d => Delay(d, 0)), 0, 0, Count * (Quarters + 1));
    }

    public PlanRequest Request { get; }

    public PlanItem[] Items { get; }

    public int Count => Items.Length;

    public int Quarters { get; }

    public int Years { get; }

    public int MaxParallel => Request.MaxParallel;

    /// <summary>Hundredths of days × <see cref="DayShare"/> per quarter.</summary>
    public long Capacity { get; }

    /// <summary>Cents per plan year.</summary>
    public long[] Budget { get; }

    /// <summary>Cents over all years; unlimited: very many.</summary>
    public long TotalBudget => Budget[0] == Unlimited ? Unlimited : Budget.Sum();

    public PlanPrecedence Precedence { get; }

    /// <summary>Hundredths of days × <see cref="DayShare"/> that an item takes in each of its quarters.</summary>
    public long[] Loads { get; }

    public ItemMoney[] Money { get; }

    public FieldGain[] Fields { get; }

    /// <summary>Fields in which an item acts.</summary>
    public int[][] FieldsOf { get; }

    public int[] Duties { get; }

    /// <summary>What a plan without any place is worth.</summary>
    public PlanValue NothingDone { get; }

    public int Duration(int item) => Items[item].DurationQuarters;

    /// <summary>Last quarter for a duty; null: no duty.</summary>
    public int? Deadline(int item) => Items[item].DeadlineQuarter;

    /// <summary>The same with another deadline.</summary>
    public PlanModel WithDeadline(int item, int quarter) =>
        new(Request with { Items = [.. Items.Select((other, i) => i == item ? other with { DeadlineQuarter = quarter } : other)] });

    /// <summary>The same with as much money as it takes in one year.</summary>
    /// <param name="year">From 0 on.</param>
    public PlanModel WithoutBudget(int year)
    {
        var model = new PlanModel(Request);
        model.Budget[year] = Unlimited;
        return model;
    }

    /// <summary>Thousandths of weighted levels when these items have ended.</summary>
    public long GainOf(ulong ended) => Fields.Sum(f => f.Of(ended));

    /// <summary>Thousandths of weighted levels × quarters.</summary>
    /// <param name="ends">Last quarter of each item; 0: no place.</param>
    public long GainOf(int[] ends) => Fields.Sum(f => f.Over(ends, Quarters));

    /// <summary>Quarters late; without an end as if it ended after the plan.</summary>
    /// <param name="end">0: no place.</param>
    public int Delay(int item, int end) =>
        Items[item].DeadlineQuarter is { } deadline ? Math.Max(0, (end == 0 ? Quarters + 1 : end) - deadline) : 0;

    public MeasureId Id(int item) => Items[item].Id;
}
