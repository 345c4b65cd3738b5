using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Measures among themselves (K14), what they bring (K26), and fields that none of them helps (K16).</summary>
internal static class MeasureRules
{
    public static IEnumerable<CatalogueError> Dependencies(CatalogueEntries catalogue) =>
        from measure in catalogue.Measures
        from dependency in measure.DependsOn
        where measure.Id is not null && Reaches(catalogue, dependency, measure.Id!.Value, [])
        select MeasureFindings.Cycle(dependency.At, measure.Id!.Value, dependency.Value);

    public static IEnumerable<CatalogueError> Effects(CatalogueEntries catalogue)
    {
        foreach (var effect in catalogue.Measures.SelectMany(m => m.Effects))
        {
            if (effect.Levels?.Value is <= 0 or > 4 || effect.UpTo?.Value is <= 0 or > 4)
            {
                yield return MeasureFindings.ImpossibleEffect(effect.Origin.At);
            }
        }

        foreach (var measure in catalogue.Measures)
        {
            foreach (var doubled in measure.Effects.Where(e => e.Field is not null).GroupBy(e => e.Field!.Value).Where(g => g.Count() > 1))
            {
                yield return MeasureFindings.DoubledEffect(doubled.Last().Origin.At, doubled.Key);
            }
        }
    }

    /// <summary>A gap in the advice, not an error.</summary>
    public static IEnumerable<CatalogueError> FieldsWithoutAdvice(CatalogueEntries catalogue)
    {
        var helped = catalogue.Measures.SelectMany(m => m.Effects).Select(e => e.Field?.Value).ToHashSet();
        return from field in catalogue.Fields
            where field.Id is not null && !helped.Contains(field.Id.Value)
            select MeasureFindings.NoAdvice(field.At, field.Id!.Value);
    }

    /// <summary>All measures that this one needs, directly or not; each once.</summary>
    public static IReadOnlyCollection<MeasureEntry> Closure(CatalogueEntries catalogue, MeasureEntry measure)
    {
        var found = new HashSet<MeasureEntry>();
        var open = new Stack<MeasureEntry>([measure]);
        while (open.TryPop(out var next))
        {
            foreach (var needed in next.DependsOn.Select(catalogue.Measure).OfType<MeasureEntry>().Where(found.Add))
            {
                open.Push(needed);
            }
        }

        return found;
    }

    private static bool Reaches(CatalogueEntries catalogue, Written<string> from, string target, HashSet<string> seen) =>
        from.Value == target
        || (
            seen.Add(from.Value)
            && catalogue.Measure(from) is { } measure
            && measure.DependsOn.Any(next => Reaches(catalogue, next, target, seen))
        );
}
