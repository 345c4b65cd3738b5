using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Reviews;
using DigiCheckBot.Cards.Teams;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Reviews;

/// <summary>The measures that somebody has to look at, with how far the review is, page by page.</summary>
public static class ReviewOverviewCard
{
    private const int PerPage = 8;

    private const int LongestTitle = 110;

    /// <param name="catalogue">With the round's free measures.</param>
    public static JObject For(ReviewOverview o, AssessmentCatalogue catalogue, Language l)
    {
        var words = Words.In(l);
        var shown = ListPage.Of(o.Tasks, o.Page, PerPage);
        return CardJson.Of(
            l,
            words.ExpertReviewHeading,
            [
                .. Top(o, words),
                .. o.Tasks.IsEmpty
                    ? [Text.Paragraph(words.ReviewNothing)]
                    : shown.Items.Select(AdaptiveElement (t) => Row(t, o, catalogue, words, l)),
                .. shown.Pages > 1 ? [Text.Muted(words.PageOf(shown.Number, shown.Pages))] : (AdaptiveElement[])[],
            ],
            Actions(o, shown.Number, shown.Pages, words),
            wide: true
        );
    }

    private static IEnumerable<AdaptiveElement> Top(ReviewOverview o, Words words)
    {
        if (o.Notice.Length > 0)
        {
            yield return Text.Notice(o.Notice);
        }

        yield return Text.Heading(words.ExpertReviewHeading);
        yield return Text.MutedUser(RoundName.Of(o.Header));
        if (!o.Tasks.IsEmpty)
        {
            var done = o.Tasks.Count(t => t.IsDone);
            yield return Text.Paragraph(words.ReviewProgress(done, o.Tasks.Length));
            yield return ProgressBar.For(100d * done / o.Tasks.Length, words.ReviewProgress(done, o.Tasks.Length));
        }

        foreach (var area in o.Areas.Length > 1 ? o.Areas : [])
        {
            var progress = words.ReviewProgress(area.Done, area.Total);
            yield return Text.Fact(
                words.AreaLabel(area.Area),
                o.WithoutExpert.Contains(area.Area) ? words.WithoutExpert(progress) : progress
            );
        }
    }

    private static AdaptiveColumnSet Row(ReviewTask task, ReviewOverview o, AssessmentCatalogue catalogue, Words words, Language l)
    {
        var data = ReviewData.Of(o.Header, task.Measure);
        return ListRow.For(
            Text.UserLine(UserText.Clean(catalogue[task.Measure].Title.In(l), LongestTitle)),
            Text.Muted(words.ReviewRow(words.ReviewStateOf(task), string.Join(", ", task.Areas))),
            Buttons.Plain(task.IsDone ? words.ReviewAgain : words.ReviewOpen, CardVerbs.ReviewOpen, data)
        );
    }

    private static IEnumerable<AdaptiveAction> Actions(ReviewOverview o, int page, int pages, Words words)
    {
        if (page < pages)
        {
            yield return Buttons.Plain(words.NextPage(page + 1, pages), CardVerbs.ReviewShow, DataOf(o.Header, page + 1));
        }

        if (page > 1)
        {
            yield return Buttons.Plain(words.PreviousPage(page - 1, pages), CardVerbs.ReviewShow, DataOf(o.Header, page - 1));
        }

        yield return Buttons.Plain(words.ReviewAdd, CardVerbs.ReviewAdd, DataOf(o.Header, page));
        if (o.IsCoordinator)
        {
            yield return Buttons.Primary(words.FinishReview, CardVerbs.ReviewFinish, DataOf(o.Header, page));
        }
    }

    private static JObject DataOf(RoundHeader header, int page) =>
        new() { [CardKeys.Round] = header.Round.Value, [CardKeys.Page] = page.ToString(CultureInfo.InvariantCulture) };
}
