using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Every id that is named exists (K04), and so does every source (K23).</summary>
internal static class ReferenceRules
{
    public static IEnumerable<CatalogueError> Fields(CatalogueEntries catalogue) =>
        Unresolved(
            [
                .. catalogue.Questions.Where(q => !q.IsContext).Select(q => q.Field),
                .. catalogue.Questions.SelectMany(q => q.Options ?? []).SelectMany(o => o.Drops?.Fields ?? []),
                .. catalogue.Measures.SelectMany(m => m.Fields),
                .. catalogue.Measures.SelectMany(m => m.Effects).Select(e => e.Field),
                .. Tests(catalogue).Select(t => t.Field),
                .. catalogue.Departments.SelectMany(d => d.Weights).Select(w => w.Key),
                .. catalogue.OutsideView.SelectMany(o => o.Shares).Select(s => s.Key),
                .. catalogue.Parameters?.NoDuty?.Fields ?? [],
            ],
            catalogue.Fields.Select(f => f.Id),
            IdFindings.NoSuchField
        );

    public static IEnumerable<CatalogueError> Questions(CatalogueEntries catalogue) =>
        Unresolved(
            [
                .. catalogue.Fields.Select(f => f.DroppedWhen?.Question),
                .. Tests(catalogue).Select(t => t.Question),
                .. (catalogue.Parameters?.Drivers ?? []).SelectMany(d => new[] { d.Value.Question, d.Value.AtMost }),
                catalogue.Parameters?.Capacity?.Question,
                .. (catalogue.OutsideFile.Join?.Pairs ?? []).Select(p => p.Question),
            ],
            catalogue.Questions.Select(q => q.Id),
            IdFindings.NoSuchQuestion
        );

    public static IEnumerable<CatalogueError> Measures(CatalogueEntries catalogue) =>
        Unresolved(catalogue.Measures.SelectMany(m => m.DependsOn), catalogue.Measures.Select(m => m.Id), IdFindings.NoSuchMeasure);

    public static IEnumerable<CatalogueError> Departments(CatalogueEntries catalogue) =>
        Unresolved(
            [.. catalogue.Questions.SelectMany(q => q.OnlyFor ?? []), .. catalogue.Measures.SelectMany(m => m.Trigger?.OnlyFor ?? [])],
            catalogue.Departments.Select(d => d.Id),
            IdFindings.NoSuchDepartment
        );

    public static IEnumerable<CatalogueError> OutsideView(CatalogueEntries catalogue) =>
        [
            .. Unresolved(Tests(catalogue).Select(t => t.Outside), catalogue.OutsideView.Select(o => o.Id), IdFindings.NoSuchOutside),
            .. Unresolved(
                (catalogue.OutsideFile.Join?.Pairs ?? []).SelectMany(p => p.Criteria),
                catalogue.OutsideView.SelectMany(o => o.Criteria).Select(c => c.Id),
                IdFindings.NoSuchCriterion
            ),
        ];

    public static IEnumerable<CatalogueError> Drivers(CatalogueEntries catalogue) =>
        Unresolved(
            catalogue.Measures.SelectMany(m => m.Costs?.Parts ?? []).Select(p => p.Driver),
            (catalogue.Parameters?.Drivers ?? []).Select(d => d.Key),
            IdFindings.NoSuchDriver
        );

    public static IEnumerable<CatalogueError> Evidence(CatalogueEntries catalogue) =>
        from id in Evidences.Of(catalogue)
        where !catalogue.SourceIds.Contains(id.Value) && !catalogue.LawIds.Contains(id.Value)
        select IdFindings.NoSuchEvidence(id.At, id.Value);

    /// <summary>Tests of triggers and of duties' conditions.</summary>
    public static IEnumerable<TestEntry> Tests(CatalogueEntries catalogue) =>
        catalogue.Measures.SelectMany(m =>
            (IEnumerable<TestEntry>)[.. m.Trigger?.AnyOf ?? [], .. m.Trigger?.AndNot ?? [], .. m.Condition?.Tests ?? []]
        );

    private static IEnumerable<CatalogueError> Unresolved(
        IEnumerable<Written<string>?> references,
        IEnumerable<Written<string>?> ids,
        Func<Place, string, string?, CatalogueError> finding
    )
    {
        var known = ids.OfType<Written<string>>().Select(id => id.Value).ToHashSet();
        return references
            .OfType<Written<string>>()
            .Where(reference => !known.Contains(reference.Value))
            .Select(reference => finding(reference.At, reference.Value, Spelling.Nearest(reference.Value, known)));
    }
}
