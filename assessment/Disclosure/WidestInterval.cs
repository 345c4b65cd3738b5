using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>
/// How far the exact intervals (<see cref="PredictionInterval"/>) can reach whose questions have a given mean on average, whatever the
/// answers: as many at 0 and at 4 as possible are the widest.
/// </summary>
/// <remarks>
/// Their ends rise in steps, since the missing answers are whole people. Several questions may all lie just behind a step, so their mean
/// can lie above the end that belongs to the mean of their values; never above the line that joins two such ends. Answers between 0 and 4
/// reach at most one point of the sum further (measured: half a point in 48 million groups, docs/domain.md).
/// </remarks>
internal sealed class WidestInterval
{
    /// <summary>More groups to join by lines would cost time: between them their ends lie on a line as good as exactly.</summary>
    private const int MostGroups = 60;

    /// <summary>Of the sum of all answers.</summary>
    private const double Beyond = 1;

    private readonly double _beyond;
    private readonly IReadOnlyList<(double Mean, Bounds Bounds)> _groups;

    /// <param name="answered">At least one.</param>
    /// <param name="people">At least <paramref name="answered"/>.</param>
    public WidestInterval(int answered, int people)
    {
        _beyond = people > answered ? Beyond / people : 0;
        var groups = Math.Min(answered, MostGroups);
        _groups = [.. Enumerable.Range(0, groups + 1).Select(i => AtBothEnds(answered, people, (double)i / groups))];
    }

    /// <param name="mean">0 to 4.</param>
    public double Lowest(double mean) => Math.Max(0, Lines(mean, b => b.Low).Min() - _beyond);

    /// <param name="mean">0 to 4.</param>
    public double Highest(double mean) => Math.Min((double)AnswerPoints.Highest, Lines(mean, b => b.High).Max() + _beyond);

    private static (double Mean, Bounds Bounds) AtBothEnds(int answered, int people, double shareAtTop)
    {
        var top = answered * shareAtTop;
        var sum = (double)AnswerPoints.Highest * top;
        var missing = people - answered;
        var bounds = PredictionInterval.OfCounts([answered - top, 0, 0, 0, top], sum, missing, PredictionInterval.ExactUpTo);
        return (sum / answered, bounds);
    }

    /// <summary>What each line between two groups, one on either side, has at the mean.</summary>
    private IEnumerable<double> Lines(double mean, Func<Bounds, double> end) =>
        from below in _groups
        where below.Mean <= mean
        from above in _groups
        where above.Mean >= mean
        let share = above.Mean > below.Mean ? (mean - below.Mean) / (above.Mean - below.Mean) : 0
        select end(below.Bounds) + (share * (end(above.Bounds) - end(below.Bounds)));
}
