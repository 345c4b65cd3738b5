using System.Collections.Immutable;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Tests.Scoring;

public sealed class PredictionIntervalTests
{
    private const double Prior = 0.3;
    private const double Tail = 0.02;

    [Fact]
    public void If_all_answered_it_is_the_mean() => Assert.Equal(new Bounds(2, 2), PredictionInterval.OfValues([1, 2, 3], missing: 0));

    [Theory]
    [InlineData(1, 0, 0, 4, 0, 0)]
    [InlineData(2, 1, 0, 0, 0, 4)]
    [InlineData(3, 2, 1, 0, 1, 2)]
    [InlineData(5, 0, 0, 0, 0, 5)]
    public void Agrees_with_drawing_the_missing_one_by_one(int missing, params int[] counts)
    {
        var sum = counts.Select((count, level) => count * level).Sum();
        var people = counts.Sum() + missing;
        var (low, high) = OneByOne([.. counts.Select(c => c + Prior)], missing);

        var bounds = Of(counts, missing);

        Assert.Equal((double)(sum + low) / people, bounds.Low, 12);
        Assert.Equal((double)(sum + high) / people, bounds.High, 12);
    }

    [Fact]
    public void More_missing_people_widen_it() => Assert.True(Of([1, 2, 4, 2, 1], 20).Width > Of([1, 2, 4, 2, 1], 5).Width);

    [Fact]
    public void Turned_round_it_is_the_mirror_image()
    {
        var (one, other) = (Of([5, 3, 1, 0, 0], 17), Of([0, 0, 1, 3, 5], 17));

        // The least sum that is reached isn't the highest that is left: they may differ by one answer's step.
        Assert.Equal(one.Low, 4 - other.High, 0.04);
        Assert.Equal(one.High, 4 - other.Low, 0.04);
    }

    [Fact]
    public void Exact_and_normal_agree_where_they_meet()
    {
        var exact = Of([40, 60, 100, 60, 40], 200);
        var normal = Of([40, 60, 100, 60, 40], 201);

        Assert.Equal(exact.Low, normal.Low, 0.01);
        Assert.Equal(exact.High, normal.High, 0.01);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void Nothing_gets_too_large_or_leaves_the_scale(int answered)
    {
        var bounds = Of([0, 0, 0, 1, answered], 200);

        Assert.InRange(bounds.Low, 0, bounds.High);
        Assert.InRange(bounds.High, bounds.Low, 4);
    }

    [Theory]
    [InlineData(8, 5)]
    [InlineData(25, 8)]
    public void It_holds_the_mean_of_groups_of_whom_nearly_all_are_at_the_top(int people, int answered)
    {
        const int groups = 2_000;
        var random = new Random(20261122);
        var held = 0;
        for (var group = 0; group < groups; group++)
        {
            var values = Enumerable.Range(0, people).Select(_ => (decimal)Math.Min(4, random.Next(40))).ToList();
            var bounds = PredictionInterval.OfValues(values[..answered], people - answered);
            var mean = (double)values.Average();
            held += mean >= bounds.Low - 1e-9 && mean <= bounds.High + 1e-9 ? 1 : 0;
        }

        Assert.InRange(held, 0.93 * groups, groups);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(4.1)]
    public void A_value_beyond_the_scale_is_none(decimal value) =>
        Assert.Throws<ArgumentException>(() => PredictionInterval.OfValues([2m, value], 1));

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void The_ends_of_the_scale_are_values(decimal value) =>
        Assert.Equal((double)value, PredictionInterval.OfValues([value], missing: 0).High);

    [Theory]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1, 1, 1, 1, 1, 1)]
    [InlineData(1, 1, 1, 1, -1)]
    public void Counts_are_five_and_none_is_negative(params int[] counts) => Assert.Throws<ArgumentException>(() => Of(counts, 1));

    [Fact]
    public void A_value_between_two_levels_lets_expect_the_nearest() =>
        // The same sum, but one expects threes and the other twos.
        Assert.True(PredictionInterval.OfValues([2.5m, 2.5m], 10).High > PredictionInterval.OfValues([2m, 2m], 10).High + 0.3);

    [Fact]
    public void Up_to_the_limit_it_is_exact_and_beyond_it_is_not()
    {
        Assert.Equal(Of([1, 2, 1, 0, 2], 6), Of([1, 2, 1, 0, 2], 6, exactUpTo: 6));
        Assert.NotEqual(Of([1, 2, 1, 0, 2], 6), Of([1, 2, 1, 0, 2], 6, exactUpTo: 5));
    }

    [Theory]
    [InlineData(80, 20, 10, 5, 1)]
    [InlineData(1, 5, 10, 20, 80)]
    [InlineData(20, 0, 0, 0, 20)]
    [InlineData(2, 2, 2, 2, 2)]
    public void The_normal_one_agrees_with_the_exact_one_for_skewed_answers(params int[] counts)
    {
        var (exact, normal) = (Of(counts, 150), Of(counts, 150, exactUpTo: 0));

        Assert.Equal(exact.Low, normal.Low, 0.03);
        Assert.Equal(exact.High, normal.High, 0.03);
    }

    [Theory]
    [InlineData(3, 0, 0, 0, 0)]
    [InlineData(0, 0, 0, 0, 3)]
    public void The_normal_one_does_not_leave_the_scale(params int[] counts)
    {
        var bounds = Of(counts, 1_000);

        Assert.InRange(bounds.Low, 0, bounds.High);
        Assert.InRange(bounds.High, bounds.Low, 4);
    }

    [Fact]
    public void Its_width_is_from_end_to_end() => Assert.Equal(1.5, new Bounds(1, 2.5).Width);

    [Fact]
    public void A_value_between_two_levels_counts_for_the_nearest_and_keeps_its_sum() =>
        Assert.Equal(1.7, PredictionInterval.OfValues([1.6m, 1.8m], missing: 0).Low, 12);

    [Fact]
    public void Without_values_there_is_none() => Assert.Throws<ArgumentException>(() => PredictionInterval.OfValues([], 3));

    [Fact]
    public void Fewer_than_none_can_not_be_missing() => Assert.Throws<ArgumentException>(() => PredictionInterval.OfValues([2m], -1));

    private static Bounds Of(int[] counts, int missing, int exactUpTo = PredictionInterval.ExactUpTo) =>
        PredictionInterval.OfCounts(
            [.. counts.Select(c => (double)c)],
            counts.Select((count, level) => count * level).Sum(),
            missing,
            exactUpTo
        );

    /// <summary>Pólya's urn: each answer that is drawn makes the next of its kind likelier.</summary>
    private static (int Low, int High) OneByOne(ImmutableArray<double> weights, int missing)
    {
        var chances = new SortedDictionary<int, double>();
        Draw(weights, missing, sum: 0, chance: 1);
        return (Quantile(Tail), Quantile(1 - Tail));

        void Draw(ImmutableArray<double> urn, int left, int sum, double chance)
        {
            if (left == 0)
            {
                chances[sum] = chances.GetValueOrDefault(sum) + chance;
                return;
            }

            for (var level = 0; level < urn.Length; level++)
            {
                Draw(urn.SetItem(level, urn[level] + 1), left - 1, sum + level, chance * urn[level] / urn.Sum());
            }
        }

        int Quantile(double reached)
        {
            var total = 0.0;
            return chances.First(c => (total += c.Value) >= reached).Key;
        }
    }
}
