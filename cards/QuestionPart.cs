using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>One question on a card: text, help, what is wrong, input.</summary>
internal static class QuestionPart
{
    public static AdaptiveElement For(Question question, int number, Answer? answer, QuestionCardNotice notice, Language language)
    {
        var words = Words.In(language);
        var part = new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Medium };
        part.Add(Text.Section(words.QuestionText(number, question.Text.In(language))));
        if (question.Help.In(language) is { Length: > 0 } help)
        {
            part.Add(Text.Muted(help));
        }

        if (notice.Problems.GetValueOrDefault(question.Id) is { } problem)
        {
            part.Add(Text.Problem(words.PleaseCheck(problem)));
        }

        foreach (var element in QuestionInput.For(question, number, answer, notice.Drafts.GetValueOrDefault(question.Id), language))
        {
            part.Add(element);
        }

        return part;
    }
}
