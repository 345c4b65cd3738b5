using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Overviews;

/// <summary>What each expert area has to accompany in each quarter, one calendar year on a page.</summary>
public static class AreaLoadCard
{
    /// <param name="page">From 1 for the first year with a load; a number outside is moved to the nearest page.</param>
    public static JObject For(ImmutableArray<AreaLoad> loads, int page, Language l)
    {
        var words = Words.In(l);
        var years = loads.Select(x => x.Year).Distinct().Order().ToList();
        var number = Math.Clamp(page, 1, Math.Max(1, years.Count));
        return CardJson.Of(
            l,
            words.LoadHeading,
            [
                Text.Heading(words.LoadHeading),
                Text.Muted(words.LoadText),
                .. years.Count == 0 ? [Text.Paragraph(words.NothingReleased)] : Year(loads, years[number - 1], words),
            ],
            [
                .. Paging.Buttons(CardVerbs.OverviewLoads, number, years.Count, words),
                Buttons.Plain(words.BackToOverview, CardVerbs.OverviewShow),
            ],
            wide: true
        );
    }

    private static AdaptiveElement[] Year(ImmutableArray<AreaLoad> loads, int year, Words words)
    {
        var ofYear = loads.Where(x => x.Year == year).ToLookup(x => (x.Area, x.Quarter));
        return
        [
            Text.Section(year.ToString(CultureInfo.InvariantCulture)),
            Tables.Of(
                [words.AreaColumn, .. Quarters().Select(words.QuarterInYear)],
                loads
                    .Where(x => x.Year == year)
                    .Select(x => x.Area)
                    .Distinct()
                    .Select(area => new[] { area }.Concat(Quarters().Select(q => Cell(ofYear[(area, q)].SingleOrDefault(), words))).ToArray())
            ),
        ];
    }

    private static IEnumerable<int> Quarters() => Enumerable.Range(1, PlanQuarters.PerYear);

    private static string Cell(AreaLoad? load, Words words) =>
        load is null ? words.NothingShown : words.LoadCell(words.Number(load.Measures), load.Days.ToString("0.#", words.Culture));
}
