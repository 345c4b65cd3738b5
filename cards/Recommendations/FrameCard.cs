using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Recommendations;

/// <summary>Budget and capacity: numbers in, plan and difference out, in place.</summary>
public static class FrameCard
{
    private const int MostMoved = 8;

    /// <param name="tried">The result with what stands in the inputs; null: nothing was tried.</param>
    /// <param name="maySet">The person may make it the frame of the plan now.</param>
    public static JObject For(
        RoundDossier dossier,
        PublishedResult current,
        PublishedResult? tried,
        FrameForm form,
        bool maySet,
        AssessmentCatalogue catalogue,
        Language l
    )
    {
        var words = Words.In(l);
        var settings = dossier.Round.Settings;
        return CardJson.Of(
            l,
            words.FrameHeading,
            [
                Text.Heading(words.FrameHeading),
                Text.MutedUser(RoundName.Of(settings)),
                Text.Muted(words.ForLeadersOnly),
                Text.Paragraph(words.FrameText),
                .. form.Problem.Length > 0 ? [Text.Problem(form.Problem)] : (AdaptiveElement[])[],
                .. form.Budgets.Select((b, i) => Number(FrameForm.BudgetId(i + 1), words.BudgetOf(current.BudgetYear + i), b)),
                Number(FrameForm.CapacityId, words.CapacityInput, form.Capacity),
                .. tried is null ? [] : Difference(current, tried, catalogue, words, l),
            ],
            Actions(dossier, tried is not null && maySet, words),
            wide: true
        );
    }

    private static IEnumerable<AdaptiveElement> Difference(
        PublishedResult current,
        PublishedResult tried,
        AssessmentCatalogue catalogue,
        Words words,
        Language l
    )
    {
        yield return Text.Section(words.DifferenceHeading);
        yield return Tables.Even(
            ["", words.NowPlanned, words.Tried],
            Rows(current.Leadership, tried.Leadership, current.BudgetYear, words)
        );
        var moved = Moved(current.Leadership, tried.Leadership).ToList();
        yield return Text.Paragraph(moved.Count == 0 ? words.NothingMoves : words.MovedHeading);
        foreach (var (measure, before, after) in moved.Take(MostMoved))
        {
            yield return Text.MutedUser(
                words.MovesTo(
                    catalogue[measure].Title.In(l),
                    Year(before, current.BudgetYear, words),
                    Year(after, current.BudgetYear, words)
                )
            );
        }

        if (moved.Count > MostMoved)
        {
            yield return Text.Muted(words.AndFurther(moved.Count - MostMoved));
        }
    }

    private static IEnumerable<string[]> Rows(PublishedView now, PublishedView tried, int budgetYear, Words words)
    {
        yield return [words.PlacedRow, words.Number(Placed(now)), words.Number(Placed(tried))];
        for (var year = 0; year < FrameForm.Years; year++)
        {
            yield return [words.MoneyIn(budgetYear + year), Money(now, year, words), Money(tried, year, words)];
        }

        if (now.Totals is { } before && tried.Totals is { } after)
        {
            yield return [words.ExpectedTotalLabel, words.About(before.Expected), words.About(after.Expected)];
        }
    }

    private static int Placed(PublishedView view) => view.Measures.Count(m => m.PlanYear > 0);

    private static string Money(PublishedView view, int year, Words words) =>
        words.Euros(view.Plan?.MoneyPerYear.ElementAtOrDefault(year) ?? 0);

    private static IEnumerable<(MeasureId Measure, int Before, int After)> Moved(PublishedView now, PublishedView tried)
    {
        var after = tried.Measures.ToImmutableDictionary(m => m.Id, m => m.PlanYear);
        return now
            .Measures.Select(m => (m.Id, m.PlanYear, After: after.GetValueOrDefault(m.Id)))
            .Where(m => m.PlanYear != m.After)
            .Concat(tried.Measures.Where(m => now.Measures.All(n => n.Id != m.Id)).Select(m => (m.Id, PlanYear: 0, After: m.PlanYear)));
    }

    private static string Year(int planYear, int budgetYear, Words words) =>
        planYear == 0 ? words.NoPlace : words.CalendarYear(budgetYear + planYear - 1);

    private static AdaptiveNumberInput Number(string id, string label, string value) =>
        new()
        {
            Id = id,
            Label = label,
            Min = 0,
            Value = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN,
        };

    private static IEnumerable<AdaptiveAction> Actions(RoundDossier dossier, bool maySet, Words words)
    {
        var data = RoundData.Of(dossier.Round.Id);
        yield return Buttons.Primary(words.TryFrame, CardVerbs.FrameTry, data);
        if (maySet)
        {
            yield return Buttons.Plain(words.SetFrame, CardVerbs.FrameSet, data);
        }

        yield return Buttons.Leave(words.BackToRound, CardVerbs.RoundOpen, data);
    }
}
