using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Before submitting: what is open, with a way to each page.</summary>
public static class ReviewCard
{
    private const int MostButtons = 5;
    private const int MostLines = 12;

    public static JObject For(
        InterviewCardContext c,
        AssessmentCatalogue catalogue,
        ImmutableArray<OpenQuestion> open,
        InterviewProgress progress
    )
    {
        var words = Words.In(c.Language);
        var pages = open.GroupBy(o => o.Page.Key).Select(g => (g.First().Page, Count: g.Count())).ToList();
        return CardJson.Of(
            c.Language,
            words.ReviewHeading,
            [
                Text.Heading(words.ReviewHeading),
                Text.Paragraph(words.AnsweredOf(progress.Answered, progress.Shown)),
                .. Open(c, catalogue, pages, words),
                Text.Muted(words.SubmitIsFinal),
            ],
            [Buttons.Primary(words.Submit, CardVerbs.InterviewSubmit, c.Data), Buttons.Plain(words.Back, CardVerbs.InterviewBack, c.Data)]
        );
    }

    private static IEnumerable<AdaptiveElement> Open(
        InterviewCardContext c,
        AssessmentCatalogue catalogue,
        List<(InterviewPage Page, int Count)> pages,
        Words words
    )
    {
        if (pages.Count == 0)
        {
            yield return Text.Paragraph(words.NothingOpen);
            yield break;
        }

        yield return Text.Section(words.StillOpen);
        foreach (var (page, count) in pages.Take(MostLines))
        {
            yield return Text.Muted(words.OpenOnPage(NameOf(catalogue, page, c.Language, words), count));
        }

        if (pages.Count > MostLines)
        {
            yield return Text.Muted(words.FurtherPages(pages.Count - MostLines));
        }

        yield return Buttons.Row(
            pages
                .Take(MostButtons)
                .Select(p =>
                    Buttons.Plain(
                        NameOf(catalogue, p.Page, c.Language, words),
                        CardVerbs.InterviewGoTo,
                        With(c.Data, CardKeys.Page, p.Page.Key)
                    )
                )
        );
    }

    private static string NameOf(AssessmentCatalogue catalogue, InterviewPage page, Language language, Words words) =>
        page.Field is { } field ? catalogue[field].Name.In(language) : words.ContextHeading;

    private static JObject With(JObject data, string key, string value)
    {
        data[key] = value;
        return data;
    }
}
