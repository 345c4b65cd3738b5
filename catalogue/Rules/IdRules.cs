using System.Text.RegularExpressions;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Ids are well-formed (K02) and unique (K03).</summary>
internal static partial class IdRules
{
    public static IEnumerable<CatalogueError> Form(CatalogueEntries catalogue) =>
        [
            .. IsVersion().IsMatch(catalogue.Version)
                ? (IEnumerable<CatalogueError>)[]
                : [IdFindings.Malformed(catalogue.FieldsFile.At, catalogue.Version, "2026.1")],
            .. Malformed(catalogue.Questions.Select(q => q.Id), IsQuestion(), "DA-05"),
            .. Malformed(catalogue.Measures.Select(m => m.Id), IsMeasure(), "M-OZ-01"),
            .. Malformed(catalogue.Fields.Select(f => f.Id), IsSlug(), "online-zugang"),
            .. Malformed(catalogue.Departments.Select(d => d.Id), IsSlug(), "buergeramt"),
            .. Malformed(catalogue.OutsideView.Select(o => o.Id), IsSlug(), "suche"),
            .. Malformed(catalogue.OutsideView.SelectMany(o => o.Criteria).Select(c => c.Id), IsSlug(), "suche-treffer"),
            .. Malformed((catalogue.Parameters?.Drivers ?? []).Select(d => d.Key), IsWord(), "meter_altakten"),
            .. Malformed(catalogue.Questions.SelectMany(OptionKeys), IsWord(), "bis10"),
        ];

    public static IEnumerable<CatalogueError> Uniqueness(CatalogueEntries catalogue) =>
        [
            .. Doubled(catalogue.Questions.OrderBy(q => q.At.Line).Select(q => q.Id)),
            .. Doubled(catalogue.Measures.Select(m => m.Id)),
            .. Doubled(catalogue.Fields.Select(f => f.Id)),
            .. Doubled(catalogue.Departments.Select(d => d.Id)),
            .. Doubled(catalogue.OutsideView.Select(o => o.Id)),
            .. Doubled(catalogue.OutsideView.SelectMany(o => o.Criteria).Select(c => c.Id)),
            .. catalogue.Questions.SelectMany(q => Doubled(OptionKeys(q))),
        ];

    private static IEnumerable<Written<string>?> OptionKeys(QuestionEntry question) =>
        (question.Options ?? []).Select(o => o.Key is { } key ? new Written<string>(key.Value.Text, key.At) : null);

    /// <summary>Both rules for ids like <c>online-zugang</c>.</summary>
    public static IEnumerable<CatalogueError> Slugs(IReadOnlyCollection<Written<string>?> ids, string example) =>
        [.. Malformed(ids, IsSlug(), example), .. Doubled(ids)];

    private static IEnumerable<CatalogueError> Malformed(IEnumerable<Written<string>?> ids, Regex form, string example) =>
        from id in ids
        where id is not null && !form.IsMatch(id.Value)
        select IdFindings.Malformed(id.At, id.Value, example);

    private static IEnumerable<CatalogueError> Doubled(IEnumerable<Written<string>?> ids)
    {
        var first = new Dictionary<string, int>();
        foreach (var id in ids.OfType<Written<string>>())
        {
            if (!first.TryAdd(id.Value, id.At.Line))
            {
                yield return IdFindings.Doubled(id.At, id.Value, first[id.Value]);
            }
        }
    }

    [GeneratedRegex(@"^\d{4}\.\d{1,3}$")]
    private static partial Regex IsVersion();

    [GeneratedRegex(@"^[A-Z]{2}-\d{2}$")]
    private static partial Regex IsQuestion();

    [GeneratedRegex(@"^M-[A-Z]{2}-\d{2}$")]
    private static partial Regex IsMeasure();

    [GeneratedRegex(@"^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex IsSlug();

    [GeneratedRegex(@"^(?=.{1,60}$)[a-z0-9]+(_[a-z0-9]+)*$")]
    private static partial Regex IsWord();
}
