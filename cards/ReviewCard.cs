using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Before submitting: what is open, with a way to the first five Prüffelder of it.</summary>
public static class ReviewCard
{
    private const int MostButtons = 5;

    public static JObject For(
        InterviewCardContext c,
        AssessmentCatalogue catalogue,
        ImmutableArray<OpenQuestion> open,
        InterviewProgress progress
    )
    {
        var words = Words.In(c.Language);
        var fields = open.GroupBy(o => o.Page.Field).Select(g => (g.First().Page, Count: g.Count())).ToList();
        return CardJson.Of(
            c.Language,
            words.ReviewHeading,
            [
                Text.Heading(words.ReviewHeading),
                Text.Paragraph(words.AnsweredOf(progress.Answered, progress.Shown)),
                .. Open(c, catalogue, fields, words),
                Text.Muted(words.SubmitIsFinal),
            ],
            [Buttons.Primary(words.Submit, CardVerbs.InterviewSubmit, c.Data), Buttons.Plain(words.Back, CardVerbs.InterviewBack, c.Data)]
        );
    }

    private static IEnumerable<AdaptiveElement> Open(
        InterviewCardContext c,
        AssessmentCatalogue catalogue,
        List<(InterviewPage Page, int Count)> fields,
        Words words
    )
    {
        if (fields.Count == 0)
        {
            yield return Text.Paragraph(words.NothingOpen);
            yield break;
        }

        yield return Text.Section(words.StillOpen);
        foreach (var (page, count) in fields.Take(MostButtons))
        {
            var title = words.OpenInField(NameOf(catalogue, page, c.Language, words), count);
            yield return Row(title, Buttons.Plain(words.FillIn, CardVerbs.InterviewGoTo, With(c.Data, CardKeys.Page, page.Key)));
        }

        foreach (var (page, count) in fields.Skip(MostButtons))
        {
            yield return Text.Muted(words.OpenInField(NameOf(catalogue, page, c.Language, words), count));
        }
    }

    /// <summary>The name stands beside its button: a button's title doesn't wrap and would be cut.</summary>
    private static AdaptiveColumnSet Row(string title, AdaptiveAction action) =>
        new()
        {
            Columns =
            [
                new AdaptiveColumn { Width = "stretch", Items = [Text.Paragraph(title)] },
                new AdaptiveColumn { Width = "auto", Items = [Buttons.Row([action])] },
            ],
        };

    private static string NameOf(AssessmentCatalogue catalogue, InterviewPage page, Language language, Words words) =>
        page.Field is { } field ? catalogue[field].Name.In(language) : words.ContextHeading;

    private static JObject With(JObject data, string key, string value)
    {
        data[key] = value;
        return data;
    }
}
