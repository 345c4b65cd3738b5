using System.Text.RegularExpressions;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Public reference values: ids (K02, K03), Prüffelder (K04), year and source (K15, K23), texts (K17).</summary>
internal static partial class PublicValueRules
{
    private const int Longest = 160;

    /// <param name="fields">Ids of the Prüffelder of the newest version.</param>
    /// <param name="sources">Ids of its quellen.md.</param>
    public static IEnumerable<CatalogueError> Errors(
        IReadOnlyList<PublicValueEntry> values,
        IReadOnlyCollection<string> fields,
        IReadOnlySet<string> sources
    ) =>
        [
            .. IdRules.Slugs([.. values.Select(v => v.Id)], "strategie-vorhanden"),
            .. values
                .SelectMany(v => v.Fields)
                .Where(f => !fields.Contains(f.Value))
                .Select(f => IdFindings.NoSuchField(f.At, f.Value, Spelling.Nearest(f.Value, fields))),
            .. values
                .Select(v => v.Year)
                .Where(y => y is not null && !IsYear().IsMatch(y.Value))
                .Select(y => MeasureFindings.NoYear(y!.At)),
            .. values.Where(v => v.Sources.Count == 0).Select(v => MeasureFindings.NoSource(v.At)),
            .. values
                .SelectMany(v => v.Sources)
                .Where(s => !sources.Contains(s.Value))
                .Select(s => IdFindings.NoSuchEvidence(s.At, s.Value)),
            .. values.SelectMany(v => v.Texts).SelectMany(t => TextRules.Text(t, Longest)),
        ];

    [GeneratedRegex(@"^\d{4}(–\d{4})?$")]
    private static partial Regex IsYear();
}
