using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>A measure on a card: title, why, for how much, when.</summary>
internal sealed class MeasureTexts(AssessmentCatalogue catalogue, PlanTexts plan, Words words, Language language)
{
    private const int AllReasons = 4;

    private readonly ReasonTexts _reasons = new(catalogue, words, language);
    private readonly CostExplanation _costs = new(catalogue, words, language);

    /// <param name="mostReasons">So many reasons at most; the pages show all.</param>
    public AdaptiveElement Short(ProposedMeasure measure, int number, int mostReasons) =>
        Part(
            measure,
            number,
            [
                Text.MutedUser(_reasons.Because(measure, mostReasons)),
                Text.Muted(Line(CostTexts.Range(measure.Cost, words), plan.Place(measure))),
            ]
        );

    public AdaptiveElement Full(ProposedMeasure measure, int number) =>
        Part(
            measure,
            number,
            [
                Text.MutedUser(catalogue[measure.Id].Description.In(language)),
                Text.MutedUser(_reasons.Because(measure, AllReasons)),
                Text.Muted(Line(words.Level(measure.Level), words.Priority(measure.Priority), Check(measure))),
                Text.Fact(words.PlaceLabel, plan.PlaceAndReason(measure)),
                Text.Muted(CostTexts.Range(measure.Cost, words)),
                Text.Muted(CostTexts.Parts(measure.Cost, words)),
                .. _costs.Warnings(measure.Cost.MissingDrivers, measure.Cost.DivergingDrivers),
                .. _costs.For(measure.Cost, number),
            ]
        );

    private AdaptiveContainer Part(ProposedMeasure measure, int number, AdaptiveElement[] lines) =>
        new()
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
            Items = [Text.UserSection(words.Numbered(number, catalogue[measure.Id].Title.In(language))), .. lines],
        };

    private string Check(ProposedMeasure measure) =>
        measure.ToBeChecked && plan.PlaceOf(measure) != MeasurePlace.WaitsForExperts ? words.ToBeChecked : "";

    private static string Line(params string[] parts) => string.Join(" · ", parts.Where(p => p.Length > 0));
}
