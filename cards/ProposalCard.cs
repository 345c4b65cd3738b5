using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>What is proposed: duties that are missed, the first five measures, the totals, the order by year, and a way to the rest.</summary>
public static class ProposalCard
{
    private const int FirstMeasures = 5;
    private const int ReasonsEach = 2;

    public static JObject For(SummaryHeader h, AssessmentCatalogue catalogue, PublishedResult result, PublishedView view, Language l)
    {
        var words = Words.In(l);
        var plan = new PlanTexts(catalogue, view, result.BudgetYear, words, l);
        var measures = new MeasureTexts(catalogue, plan, words, l);
        var order = new ProposalOrder(plan, result, view, words);
        return CardJson.Of(
            l,
            words.ProposalFallback(UserText.Clean(h.DepartmentName), order.Proposed),
            [
                .. SummaryTop.For(h, words.ProposalHeading, words),
                .. order.Count,
                .. order.MissedDuties,
                .. view.Measures.Take(FirstMeasures).Select((m, i) => measures.Short(m, i + 1, ReasonsEach)),
                .. view.Totals is { } totals
                    ? Totals(totals, new CostExplanation(catalogue, words, l), words)
                    : [Text.Paragraph(words.QuickNoCosts)],
                .. order.Years,
                .. result.StaffScope == InterviewScope.Quick ? (AdaptiveElement[])[Text.Paragraph(words.QuickNoDuties)] : [],
                Text.Muted(words.PlanningValues),
            ],
            view.Measures.IsEmpty && view.ForMunicipality.IsEmpty ? [] : [ProposalPages.Button(words.AllMeasures, h.Round, 1)],
            wide: true
        );
    }

    private static AdaptiveElement[] Totals(CostTotals totals, CostExplanation costs, Words words) =>
        [
            Text.Section(words.TotalsHeading),
            Text.Fact(words.OneOffLabel, words.About(totals.OneOffExternal)),
            Text.Fact(words.InternalLabel, words.DaysAndEuros(words.Days(totals.InternalDays), words.About(totals.Internal))),
            Text.Fact(words.RunningLabel, words.About(totals.RunningInPlan)),
            Text.Fact(words.ExpectedTotalLabel, CostTexts.Range(totals, words)),
            .. costs.Warnings(totals.MissingDrivers, totals.DivergingDrivers),
        ];
}
