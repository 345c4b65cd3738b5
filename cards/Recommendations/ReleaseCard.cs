using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Recommendations;

/// <summary>The coordinator sees the recommendation before anybody else does, and releases it.</summary>
public static class ReleaseCard
{
    /// <param name="readers">How many people are appointed to read for the municipality.</param>
    public static JObject For(RoundDossier dossier, PublishedResult result, AssessmentCatalogue catalogue, int readers, Language l)
    {
        var words = Words.In(l);
        var view = result.Leadership;
        var round = dossier.Round;
        var order = new ProposalOrder(new PlanTexts(catalogue, view, result.BudgetYear, words, l), result, view, words);
        var data = RoundData.Of(round.Id);
        return CardJson.Of(
            l,
            words.ReleaseHeading,
            [
                Text.Heading(words.ReleaseHeading),
                Text.MutedUser(RoundName.Of(round.Settings)),
                .. order.Count,
                .. order.MissedDuties,
                .. order.Years,
                .. view.Totals is { } totals
                    ? [Text.Fact(words.ExpectedTotalLabel, CostTexts.Range(totals, words))]
                    : (AdaptiveElement[])[Text.Paragraph(words.QuickNoCosts)],
                Text.Paragraph(words.ReleaseMeans(words.Number(round.Leaders.Length), words.Number(readers))),
            ],
            [
                Buttons.Primary(words.ReleaseNow, CardVerbs.RecommendationRelease, data),
                ProposalPages.Button(words.AllMeasures, round.Id, 1),
                Buttons.Plain(words.ShowFrame, CardVerbs.FrameShow, data),
                Buttons.Plain(words.BackToRound, CardVerbs.RoundOpen, data),
            ],
            wide: true
        );
    }
}
