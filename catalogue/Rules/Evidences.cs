using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Where ids of sources and laws are named, and every number that needs an origin.</summary>
internal static class Evidences
{
    public static IEnumerable<Written<string>> Of(CatalogueEntries catalogue) =>
        [
            .. catalogue.Questions.SelectMany(q => q.Sources),
            .. catalogue.Fields.SelectMany(f => f.Sources),
            .. catalogue.Departments.SelectMany(d => d.Sources),
            .. catalogue.Departments.SelectMany(d => d.LegalBasis),
            .. catalogue.Measures.SelectMany(m => m.LegalBasis),
            .. catalogue.Measures.SelectMany(m => m.Deadline?.Sources ?? []),
            .. catalogue.Measures.Select(m => m.Deadline?.Law).OfType<Written<string>>(),
            .. catalogue.Measures.SelectMany(m => m.Funding ?? []).SelectMany(f => f.Sources),
            .. catalogue.Parameters?.NoDuty?.LegalBasis ?? [],
            .. Origins(catalogue).SelectMany(o => o.Sources ?? []),
        ];

    public static IEnumerable<OriginEntry> Origins(CatalogueEntries catalogue) =>
        new[]
        {
            catalogue.Parameters?.Rates?.InternalDay?.Origin,
            catalogue.Parameters?.Rates?.ExternalDay?.Origin,
            catalogue.Parameters?.Rates?.ScannedSheet?.Origin,
            catalogue.Parameters?.Rates?.SheetsPerMetre?.Origin,
            catalogue.Parameters?.PriceYear?.Origin,
            catalogue.Parameters?.Spread?.Origin,
            catalogue.Parameters?.Capacity?.Origin,
            catalogue.OutsideFile.Join?.LeastShare?.Origin,
            catalogue.OutsideFile.Join?.Shares?.Origin,
        }
            .Concat((catalogue.Parameters?.Drivers ?? []).Where(d => d.Value.Default is not null).Select(d => d.Value.Origin))
            .Concat(catalogue.Measures.SelectMany(OfMeasure))
            .OfType<OriginEntry>();

    private static IEnumerable<OriginEntry?> OfMeasure(MeasureEntry measure) =>
        [
            .. measure.Effects.Select(e => e.Origin),
            .. (measure.Costs?.Parts ?? []).Select(p => p.Origin),
            measure.Costs?.Spread?.Origin,
            measure.Weeks?.Origin,
        ];
}
