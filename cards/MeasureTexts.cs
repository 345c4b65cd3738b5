using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>A measure on a card: title, why, for how much, when.</summary>
internal sealed class MeasureTexts(AssessmentCatalogue catalogue, Words words, Language language)
{
    private readonly ReasonTexts _reasons = new(catalogue, words, language);

    /// <param name="mostReasons">So many reasons at most; the pages show all.</param>
    public AdaptiveElement Short(ProposedMeasure measure, int number, int mostReasons) =>
        Part(
            measure,
            number,
            [
                Text.MutedUser(_reasons.Because(measure.Reasons, mostReasons)),
                Text.Muted(Line(CostTexts.Range(measure.Cost, words), When(measure))),
            ]
        );

    public AdaptiveElement Full(ProposedMeasure measure, int number) =>
        Part(
            measure,
            number,
            [
                Text.MutedUser(catalogue[measure.Id].Description.In(language)),
                Text.MutedUser(_reasons.Because(measure.Reasons, 4)),
                Text.Muted(Line(words.Level(measure.Level), words.Priority(measure.Priority), When(measure), Check(measure))),
                Text.Muted(CostTexts.Range(measure.Cost, words)),
                Text.Muted(CostTexts.Parts(measure.Cost, words)),
                .. CostTexts.Missing(measure.Cost, catalogue, words, language),
            ]
        );

    private AdaptiveContainer Part(ProposedMeasure measure, int number, AdaptiveElement[] lines) =>
        new()
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
            Items = [Text.UserSection(words.Numbered(number, catalogue[measure.Id].Title.In(language))), .. lines],
        };

    private string When(ProposedMeasure measure) => measure.PlanYear == 0 ? words.AfterExperts : words.InYear(measure.PlanYear);

    private string Check(ProposedMeasure measure) => measure.ToBeChecked ? words.ToBeChecked : "";

    private static string Line(params string[] parts) => string.Join(" · ", parts.Where(p => p.Length > 0));
}
