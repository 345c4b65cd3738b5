using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Teams;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>One page of the interview: the questions of one Prüffeld with what was answered so far.</summary>
public static class QuestionCard
{
    public static JObject For(
        InterviewCardContext c,
        AssessmentCatalogue catalogue,
        InterviewPage page,
        Interview interview,
        InterviewProgress progress,
        QuestionCardNotice notice
    )
    {
        var words = Words.In(c.Language);
        var pages = InterviewPath.Pages(catalogue, interview);
        var heading = Heading(catalogue, page, c.Language, words);
        var questions = page.Questions.Select(
            (q, i) => QuestionPart.For(q, i + 1, interview.Answers.GetValueOrDefault(q.Id), notice, c.Language)
        );
        return CardJson.Of(
            c.Language,
            heading,
            [
                .. Top(c, heading, page, progress, notice, words, [.. pages.Where(p => p.Field == page.Field).Select(p => p.Key)]),
                .. questions,
            ],
            Actions(c, words, isFirst: pages.IsEmpty || pages[0].Key == page.Key)
        );
    }

    private static string Heading(AssessmentCatalogue catalogue, InterviewPage page, Language language, Words words)
    {
        var category = catalogue.CategoryNames[page.Category].In(language);
        return page.Field is { } field ? $"{category} · {catalogue[field].Name.In(language)}" : words.ContextHeading;
    }

    private static IEnumerable<AdaptiveElement> Top(
        InterviewCardContext c,
        string heading,
        InterviewPage page,
        InterviewProgress progress,
        QuestionCardNotice notice,
        Words words,
        string[] parts
    )
    {
        if (notice.Text is { Length: > 0 } text)
        {
            yield return Text.Notice(text);
        }

        yield return Text.Heading(heading);
        yield return Text.Muted(ProgressLine.For(progress, words, Array.IndexOf(parts, page.Key) + 1, parts.Length));
        yield return ProgressBar.For(progress.PercentDone, words.PercentDone(progress.PercentDone));
        if (c.Population == Population.Leadership)
        {
            yield return Text.Muted(words.NotAnonymous);
        }
    }

    private static IEnumerable<AdaptiveAction> Actions(InterviewCardContext c, Words words, bool isFirst)
    {
        yield return Buttons.Primary(words.Next, CardVerbs.InterviewNext, c.Data);
        if (!isFirst)
        {
            yield return Buttons.Plain(words.Back, CardVerbs.InterviewBack, c.Data);
        }

        yield return Buttons.Plain(words.Pause, CardVerbs.InterviewPause, c.Data);
    }
}
