using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>
/// The gain of one Prüffeld in whole numbers, the same as <c>Gain</c>: the effects are added from the lowest ceiling to the highest, and the
/// sum is cut at each ceiling on the way.
/// </summary>
internal sealed class FieldGain
{
    private const decimal Tenths = 10m;

    private readonly Step[] _steps;
    private readonly int _room;

    private FieldGain(int weight, int room, Step[] steps)
    {
        Weight = weight;
        _room = room;
        _steps = steps;
    }

    /// <summary>In tenths.</summary>
    public int Weight { get; }

    /// <param name="Room">Hundredths of levels up to the ceiling.</param>
    /// <param name="Items">Those that reach up to this ceiling.</param>
    private sealed record Step(int Room, int[] Items, int[] Levels);

    /// <summary>Null: nothing can be gained.</summary>
    public static FieldGain? Of(CheckFieldId field, FieldStanding standing, IReadOnlyList<PlanItem> items)
    {
        var room = Hundredths.Of(standing.Target - standing.Level);
        var steps = items
            .SelectMany((item, index) => item.Effects.Where(e => e.Field == field).Select(e => (Index: index, Effect: e)))
            .GroupBy(e => Hundredths.Of(Math.Max(0, e.Effect.UpTo - standing.Level)))
            .Where(g => g.Key > 0)
            .OrderBy(g => g.Key)
            .Select(g => new Step(g.Key, [.. g.Select(e => e.Index)], [.. g.Select(e => Hundredths.Of(e.Effect.Levels))]))
            .ToArray();
        var weight = (int)decimal.Round(standing.Weight * Tenths, MidpointRounding.AwayFromZero);

        return room > 0 && weight > 0 && steps.Length > 0 ? new(weight, room, steps) : null;
    }

    /// <summary>The items that act here.</summary>
    public IEnumerable<int> Items => _steps.SelectMany(s => s.Items).Distinct();

    /// <summary>Thousandths of weighted levels of one item, if it met no ceiling and no target.</summary>
    public long Unlimited(int item) =>
        (long)Weight * _steps.Sum(s => Enumerable.Range(0, s.Items.Length).Where(i => s.Items[i] == item).Sum(i => s.Levels[i]));

    /// <summary>Thousandths of weighted levels when these items have ended.</summary>
    public long Of(ulong ended)
    {
        var sum = 0;
        foreach (var step in _steps)
        {
            for (var i = 0; i < step.Items.Length; i++)
            {
                if ((ended >> step.Items[i] & 1) != 0)
                {
                    sum += step.Levels[i];
                }
            }

            sum = Math.Min(sum, step.Room);
        }

        return (long)Weight * Math.Min(sum, _room);
    }

    /// <summary>Thousandths of weighted levels × quarters.</summary>
    /// <param name="ends">Last quarter of each item; 0: no place.</param>
    public long Over(ReadOnlySpan<int> ends, int quarters)
    {
        var changes = 0;
        foreach (var step in _steps)
        {
            foreach (var item in step.Items)
            {
                changes |= 1 << ends[item];
            }
        }

        var (total, now) = (0L, 0);
        for (var quarter = 1; quarter <= quarters; quarter++)
        {
            if ((changes >> quarter & 1) != 0)
            {
                now = At(ends, quarter);
            }

            total += now;
        }

        return Weight * total;
    }

    private int At(ReadOnlySpan<int> ends, int quarter)
    {
        var sum = 0;
        foreach (var step in _steps)
        {
            for (var i = 0; i < step.Items.Length; i++)
            {
                var end = ends[step.Items[i]];
                if (end > 0 && end <= quarter)
                {
                    sum += step.Levels[i];
                }
            }

            sum = Math.Min(sum, step.Room);
        }

        return Math.Min(sum, _room);
    }
}
