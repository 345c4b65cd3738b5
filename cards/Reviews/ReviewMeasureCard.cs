using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Reviews;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Reviews;

/// <summary>One measure for the expert area: why, for how much, when, what was said so far, and a form to say more.</summary>
public static class ReviewMeasureCard
{
    private const string ChangesId = "changes";
    private const int MostDrivers = 4;

    /// <param name="catalogue">With the round's free measures.</param>
    /// <param name="view">What the person may read.</param>
    /// <param name="proposed">As the person may read it; null: it isn't proposed.</param>
    public static JObject For(
        ReviewedMeasure r,
        AssessmentCatalogue catalogue,
        PublishedResult result,
        PublishedView view,
        ProposedMeasure? proposed,
        Language l
    )
    {
        var words = Words.In(l);
        var measure = catalogue[r.Task.Measure];
        return CardJson.Of(
            l,
            words.ExpertReviewHeading,
            [
                .. Text.Notices(r.Notice),
                Text.MutedUser(RoundName.Of(r.Header)),
                .. proposed is null
                    ? Unproposed(measure, words, l)
                    :
                    [
                        new MeasureTexts(catalogue, new PlanTexts(catalogue, view, result.BudgetYear, words, l), words, l).Full(
                            proposed,
                            1
                        ),
                    ],
                .. Said(r, words),
                .. Duty(r, measure, words, l),
                ReviewInputs.Lines(r.Form, ReviewForm.Fields.Reason, words.ReviewReason, Reasons.Longest),
                Text.Muted(words.ReviewReasonNote),
                .. Changes(r, catalogue, measure, proposed, result.BudgetYear, words, l),
            ],
            Actions(r, words),
            wide: true
        );
    }

    private static AdaptiveElement[] Unproposed(Measure measure, Words words, Language l) =>
        [Text.UserSection(measure.Title.In(l)), Text.MutedUser(measure.Description.In(l)), Text.Paragraph(words.ReviewNotProposed)];

    private static IEnumerable<AdaptiveElement> Said(ReviewedMeasure r, Words words)
    {
        yield return Text.Fact(words.ReviewStateLabel, words.ReviewStateOf(r.Task));
        if (r.Task.Review is { } review)
        {
            yield return Text.Muted(words.ReviewedOn(words.Date(DateOnly.FromDateTime(review.At.UtcDateTime)), review.Number));
            if (review.Reason.Length > 0)
            {
                yield return Text.Fact(words.ReviewReasonLabel, review.Reason);
            }
        }
    }

    private static IEnumerable<AdaptiveElement> Duty(ReviewedMeasure r, Measure measure, Words words, Language l)
    {
        if (!r.Task.AsksDuty)
        {
            yield break;
        }

        yield return Text.Section(words.DutyHeading);
        yield return Text.User(ReviewTasks.DutyQuestion(measure)?.In(l) ?? words.DutyUsualQuestion);
        yield return ReviewInputs.Choice(
            r.Form,
            ReviewForm.Fields.Duty,
            words.DutyAnswer,
            [(words.DutyYes, ReviewForm.Yes), (words.DutyNo, ReviewForm.No)],
            words.PleaseChoose,
            expanded: true
        );
    }

    private static IEnumerable<AdaptiveElement> Changes(
        ReviewedMeasure r,
        AssessmentCatalogue catalogue,
        Measure measure,
        ProposedMeasure? proposed,
        int budgetYear,
        Words words,
        Language l
    )
    {
        var isUsed = r.Form.Values.Any(v => v.Key is not (ReviewForm.Fields.Reason or ReviewForm.Fields.Duty) && v.Value.Length > 0);
        yield return Buttons.Row([Buttons.Toggle(words.ReviewChanges, ChangesId)]);
        yield return new AdaptiveContainer
        {
            Id = ChangesId,
            IsVisible = isUsed,
            Items =
            [
                Text.Muted(words.ReviewChangesNote),
                ReviewInputs.Number(r.Form, ReviewForm.Fields.External, words.ExternalInput, Now(proposed?.Cost.OneOffExternal, words)),
                ReviewInputs.Number(r.Form, ReviewForm.Fields.Days, words.DaysInput, NowDays(proposed?.Cost, words)),
                ReviewInputs.Number(r.Form, ReviewForm.Fields.Running, words.RunningInput, Now(proposed?.Cost.RunningPerYear, words)),
                ReviewInputs.Number(r.Form, ReviewForm.Fields.Low, words.LowInput, NowFactor(proposed?.Cost.Spread.Low, words)),
                ReviewInputs.Number(r.Form, ReviewForm.Fields.High, words.HighInput, NowFactor(proposed?.Cost.Spread.High, words)),
                ReviewInputs.Choice(
                    r.Form,
                    ReviewForm.Fields.Quarter,
                    words.QuarterInput,
                    [(words.AnyQuarter, ReviewForm.AnyQuarter), .. Quarters(budgetYear, words)],
                    words.AnyQuarter
                ),
                .. Drivers(r.Form, catalogue, measure, proposed, words, l),
            ],
        };
    }

    /// <summary>What the catalogue multiplies this measure's amounts by.</summary>
    private static IEnumerable<AdaptiveElement> Drivers(
        ReviewForm form,
        AssessmentCatalogue catalogue,
        Measure measure,
        ProposedMeasure? proposed,
        Words words,
        Language l
    )
    {
        var used = measure.Costs.Parts.Select(p => p.Driver).Where(d => d != DriverNumbers.Fixed).Distinct().Take(MostDrivers).ToList();
        if (used.Count > 0)
        {
            yield return Text.Muted(words.DriversNote);
        }

        foreach (var driver in used)
        {
            var meaning = catalogue.Parameters.Drivers.FirstOrDefault(d => d.Id == driver)?.Meaning.In(l) ?? driver.Value;
            var line = proposed?.Cost.Lines.FirstOrDefault(c => c.Driver == driver);
            yield return ReviewInputs.Number(
                form,
                ReviewForm.DriverInput(driver.Value),
                words.DriverInput(meaning),
                line is null ? "" : words.SoFar(words.Exact(line.DriverValue))
            );
        }
    }

    private static IEnumerable<(string Title, string Value)> Quarters(int budgetYear, Words words) =>
        Enumerable
            .Range(1, PlanQuarters.Count)
            .Select(q =>
                (
                    words.QuarterOf(
                        words.CalendarYear(budgetYear + PlanQuarters.YearOf(q) - 1),
                        words.QuarterInYear(q - PlanQuarters.FirstOf(PlanQuarters.YearOf(q)) + 1)
                    ),
                    q.ToString(CultureInfo.InvariantCulture)
                )
            );

    private static IEnumerable<AdaptiveAction> Actions(ReviewedMeasure r, Words words)
    {
        var data = ReviewData.Of(r.Header, r.Task.Measure, r.Task.Number);
        yield return Buttons.Primary(r.WouldBeAdded ? words.ReviewAddThis : words.ReviewAccept, CardVerbs.ReviewAccept, data);
        if (!r.WouldBeAdded || r.Task.Review is not null)
        {
            yield return Buttons.Plain(words.ReviewReject, CardVerbs.ReviewReject, data);
        }

        yield return Buttons.Leave(words.ReviewBack, CardVerbs.ReviewShow, data);
    }

    private static string Now(decimal? euros, Words words) => euros is { } amount ? words.SoFar(words.ExactEuros(amount)) : "";

    private static string NowDays(CostEstimate? cost, Words words) =>
        cost is null
            ? ""
            : words.SoFar(
                words.Exact(
                    cost.Lines.Where(c => c is { Kind: CostKind.InternalDays, Timing: CostTiming.Once }).Sum(c => c.Amount * c.DriverValue)
                )
            );

    private static string NowFactor(decimal? factor, Words words) => factor is { } f ? words.SoFar(words.Exact(f)) : "";
}
