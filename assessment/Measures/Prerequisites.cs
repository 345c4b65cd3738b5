using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>
/// What must be done before: a prerequisite whose trigger is false is fulfilled, one whose trigger is true or unknown is pulled in with all
/// of its own (parameter.abhaengigkeit_regel).
/// </summary>
internal static class Prerequisites
{
    /// <summary>The measure itself and its open prerequisites at any depth. A cycle ends where it began.</summary>
    public static ImmutableSortedSet<MeasureId> WithOpen(MeasureId measure, ImmutableSortedDictionary<MeasureId, JudgedMeasure> judged)
    {
        var found = ImmutableSortedSet.CreateBuilder<MeasureId>();
        var waiting = new Stack<MeasureId>([measure]);
        while (waiting.TryPop(out var id))
        {
            if (!found.Add(id))
            {
                continue;
            }

            foreach (var needed in judged[id].Measure.DependsOn.Where(d => judged[d].IsOpen))
            {
                waiting.Push(needed);
            }
        }

        return found.ToImmutable();
    }
}
