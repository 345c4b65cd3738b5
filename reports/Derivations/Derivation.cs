using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Reports.Wording;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>What the sections of a derivation are written from.</summary>
internal sealed record Derivation(AssessmentCatalogue Catalogue, PublishedResult Result, PublishedView View, Language Language)
{
    public Phrases Say { get; } = Phrases.In(Language);

    /// <summary>"online-zugang (Online-Zugang und OZG-Reife)".</summary>
    public string Named(CheckFieldId field) => Say.IdAndName(field.Value, Catalogue[field].Name.In(Language));

    /// <summary>"M-OZ-01 (Leistungsinventur)".</summary>
    public string Named(MeasureId measure) => Say.IdAndName(measure.Value, Catalogue[measure].Title.In(Language));
}
