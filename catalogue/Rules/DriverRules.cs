using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Cost drivers (K21) and capacity (K27).</summary>
internal static class DriverRules
{
    public static IEnumerable<CatalogueError> Defaults(CatalogueEntries catalogue)
    {
        var drivers = (catalogue.Parameters?.Drivers ?? []).ToDictionary(d => d.Key.Value, d => d.Value);
        foreach (var (name, driver) in drivers.Where(d => d.Value.Default is not null))
        {
            var written = driver.Default!;
            if (WrittenDefault.Parse(written.Value) is not { } parsed || parsed.Factor < 0)
            {
                yield return MeasureFindings.MalformedDefault(written.At, written.Value.Text);
            }
            else if (parsed.TimesDriver is { } other && !drivers.ContainsKey(other))
            {
                yield return IdFindings.NoSuchDriver(written.At, other, Spelling.Nearest(other, drivers.Keys));
            }
            else if (Circles(drivers, name))
            {
                yield return MeasureFindings.CircularDefault(written.At, name);
            }
        }
    }

    public static IEnumerable<CatalogueError> Questions(CatalogueEntries catalogue) =>
        from id in (catalogue.Parameters?.Drivers ?? []).SelectMany(d => new[] { d.Value.Question, d.Value.AtMost })
        where catalogue.Question(id) is { Kind: not null, IsNumber: false }
        select MeasureFindings.DriverNeedsNumber(id!.At, id.Value);

    /// <summary>Each option of the capacity question has its days, and nothing else has.</summary>
    public static IEnumerable<CatalogueError> Capacity(CatalogueEntries catalogue)
    {
        if (catalogue.Parameters?.Capacity is not { } capacity)
        {
            yield break;
        }

        if (capacity.Floor?.Value < 0 || capacity.DaysPerTen.Any(d => d.Value.Value < 0))
        {
            yield return MeasureFindings.NegativeAmount(capacity.Origin.At);
        }

        if (
            catalogue.Question(capacity.Question) is { } question
            && !QuestionOptions.Keys(question).ToHashSet().SetEquals(capacity.DaysPerTen.Select(d => d.Key.Value))
        )
        {
            yield return MeasureFindings.CapacityDiffers(capacity.Origin.At, question.Id!.Value);
        }
    }

    private static bool Circles(Dictionary<string, DriverEntry> drivers, string start)
    {
        var seen = new HashSet<string>();
        for (string? name = start; name is not null && drivers.TryGetValue(name, out var driver); )
        {
            if (!seen.Add(name))
            {
                return true;
            }

            name = driver.Default is { } written ? WrittenDefault.Parse(written.Value)?.TimesDriver : null;
        }

        return false;
    }
}
