using System.Collections.Immutable;
using System.Text.Json;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Bench.Roadmaps;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Roadmaps;

/// <summary>Against the proven optima of 200 planning tasks out of the catalogue (bench/npm/optima.mjs, an integer-programming solver).</summary>
public sealed class ReferenceOptimaTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<ImmutableArray<Compared>> All = new(() =>
        [
            .. File.ReadLines(RepositoryRoot.Combine("tests", "Roadmaps", "optima", "optima.jsonl"))
                .AsParallel()
                .AsOrdered()
                .Select(line => Compare(JsonSerializer.Deserialize<Solved>(line, Json)!)),
        ]
    );

    [Fact]
    public void There_are_two_hundred() => Assert.Equal(200, All.Value.Length);

    [Fact]
    public void As_many_duties_are_met() => Assert.All(All.Value, c => Assert.Equal(c.Optimum.DutiesInTime, c.Plan.Value.DutiesInTime));

    [Fact]
    public void No_plan_is_better_than_the_optimum() => Assert.All(All.Value, c => Assert.InRange(c.Plan.Value.Gain, 0, c.Optimum.Gain));

    [Fact]
    public void At_least_95_of_100_lose_at_most_one_percent() =>
        Assert.InRange(All.Value.Count(c => c.LossInPercent <= 1), All.Value.Length * 95 / 100, All.Value.Length);

    [Fact]
    public void None_loses_more_than_three_percent() => Assert.All(All.Value, c => Assert.InRange(c.LossInPercent, 0m, 3m));

    [Fact]
    public void No_optimum_exceeds_the_bound() =>
        Assert.All(All.Value, c => Assert.InRange(c.Optimum.Gain * (1 - (c.Plan.PercentBelowBound / 100)), 0m, c.Plan.Value.Gain));

    [Fact]
    public void Half_of_them_gain_at_least_five_percent_more_than_a_rule_of_thumb()
    {
        var gains = All.Value.Select(c => 100m * (c.Plan.Value.Gain - c.Greedy) / c.Greedy).Order().ToList();

        Assert.InRange(gains[gains.Count / 2], 5m, decimal.MaxValue);
    }

    private static Compared Compare(Solved solved)
    {
        var request = solved.Task.ToRequest();
        return new(solved.Optimum, ThreeYearPlan.For(request), Math.Max(1, GreedyPlan.GainOf(request)));
    }

    private sealed record Solved(PlanInstance Task, Optimum Optimum);

    private sealed record Optimum(int DutiesInTime, long Gain);

    private sealed record Compared(Optimum Optimum, PlanResult Plan, long Greedy)
    {
        public decimal LossInPercent => Optimum.Gain == 0 ? 0 : 100m * (Optimum.Gain - Plan.Value.Gain) / Optimum.Gain;
    }
}
