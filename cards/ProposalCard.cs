using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>What is proposed: the first five measures, the totals, the order by year, and a way to the rest.</summary>
public static class ProposalCard
{
    private const int FirstMeasures = 5;
    private const int ReasonsEach = 2;

    public static JObject For(SummaryHeader h, AssessmentCatalogue catalogue, PublishedResult result, PublishedView view, Language l)
    {
        var words = Words.In(l);
        var measures = new MeasureTexts(catalogue, words, l);
        return CardJson.Of(
            l,
            words.ProposalFallback(UserText.Clean(h.DepartmentName), view.Measures.Length),
            [
                .. SummaryTop.For(h, words.ProposalHeading, words),
                Text.Paragraph(words.MeasureCount(view.Measures.Length, view.ForMunicipality.Length)),
                .. view.Measures.Take(FirstMeasures).Select((m, i) => measures.Short(m, i + 1, ReasonsEach)),
                .. view.Totals is { } totals ? Totals(totals, words) : [Text.Paragraph(words.QuickNoCosts)],
                .. Years(result, view, words),
                .. result.StaffScope == InterviewScope.Quick ? (AdaptiveElement[])[Text.Paragraph(words.QuickNoDuties)] : [],
                Text.Muted(words.PlanningValues),
            ],
            view.Measures.IsEmpty && view.ForMunicipality.IsEmpty ? [] : [ProposalPages.Button(words.AllMeasures, h.Round, 1)],
            wide: true
        );
    }

    private static AdaptiveElement[] Totals(CostTotals totals, Words words) =>
        [
            Text.Section(words.TotalsHeading),
            Text.Fact(words.OneOffLabel, words.About(totals.OneOffExternal)),
            Text.Fact(words.InternalLabel, words.DaysAndEuros(words.Days(totals.InternalDays), words.About(totals.Internal))),
            Text.Fact(words.RunningLabel, words.About(totals.RunningInPlan)),
            Text.Fact(words.ExpectedTotalLabel, words.About(totals.Expected)),
        ];

    private static IEnumerable<AdaptiveElement> Years(PublishedResult result, PublishedView view, Words words)
    {
        var years = view.Measures.GroupBy(m => m.PlanYear).OrderBy(g => g.Key == 0).ThenBy(g => g.Key).ToList();
        if (years.Count == 0)
        {
            yield break;
        }

        yield return Text.Section(words.OrderHeading);
        foreach (var year in years)
        {
            yield return year.Key == 0
                ? Text.Fact(words.AfterExpertsLabel, words.Measures(year.Count()))
                : Text.Fact(
                    words.YearLabel(year.Key, result.BudgetYear + year.Key - 1),
                    OfYear(year.Key, year.Count(), view.Totals, words)
                );
        }
    }

    private static string OfYear(int year, int count, CostTotals? totals, Words words) =>
        totals is not null && year <= totals.PerYear.Length
            ? words.MeasuresAndMoney(count, words.About(totals.PerYear[year - 1]))
            : words.Measures(count);
}
