using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>
/// The whole way of a result as readable text (Herleitung): published answers, levels, Prüffelder, measures, costs, plan. It is written from
/// the published result alone, so it says nothing that its audience may not see.
/// </summary>
public static class DerivationReport
{
    /// <returns>Plain text with a final line break.</returns>
    public static string Write(AssessmentCatalogue catalogue, PublishedResult result, Audience audience, Language language)
    {
        var view = audience == Audience.Leadership ? result.Leadership : result.Everyone;
        var derivation = new Derivation(catalogue, result, view, language);
        var lines = new Lines();
        RoundSection.Write(derivation, audience, lines);
        LevelSection.Write(derivation, lines);
        FieldSection.Write(derivation, lines);
        MeasureSection.Write(derivation, lines);
        TotalSection.Write(derivation, lines);
        PlanSection.Write(derivation, lines);
        SwotSection.Write(derivation, lines);
        return lines.ToString();
    }
}
