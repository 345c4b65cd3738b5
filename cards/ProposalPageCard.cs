using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>One page of all measures, each with reasons, place in the three years and cost.</summary>
public static class ProposalPageCard
{
    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    public static JObject For(
        SummaryHeader h,
        AssessmentCatalogue catalogue,
        PublishedResult result,
        PublishedView view,
        int page,
        Language l
    )
    {
        var words = Words.In(l);
        var measures = new MeasureTexts(catalogue, new PlanTexts(catalogue, view, result.BudgetYear, words, l), words, l);
        var pages = ProposalPages.Of(view);
        var number = Math.Clamp(page, 1, Math.Max(1, pages.Length));
        return CardJson.Of(
            l,
            words.AllMeasures,
            [
                .. SummaryTop.For(h, words.AllMeasures, words),
                .. pages.IsEmpty ? [Text.Paragraph(words.MeasureCount(0, 0))] : Body(pages[number - 1], measures, words),
                Text.Muted(words.PagePlanningValues),
            ],
            Actions(h, pages, number, words),
            wide: true
        );
    }

    private static AdaptiveElement[] Body(ProposalPages.Page page, MeasureTexts measures, Words words) =>
        [
            Text.Section(page.IsForMunicipality ? words.ForMunicipality : words.ForDepartment),
            .. page.Measures.Select((m, i) => measures.Full(m, page.FirstNumber + i)),
        ];

    private static IEnumerable<AdaptiveAction> Actions(SummaryHeader h, ImmutableArray<ProposalPages.Page> pages, int number, Words words)
    {
        if (number < pages.Length)
        {
            yield return ProposalPages.Button(words.NextPage(number + 1, pages.Length), h.Round, number + 1);
        }

        if (number > 1)
        {
            yield return ProposalPages.Button(words.PreviousPage(number - 1, pages.Length), h.Round, number - 1);
        }

        yield return Buttons.Plain(words.BackToProposal, CardVerbs.ProposalFirst, RoundData.Of(h.Round));
    }
}
