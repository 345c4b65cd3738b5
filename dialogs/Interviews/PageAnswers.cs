using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>What the inputs of one page came to: what is right is kept in the interview, what is wrong is explained and shown again.</summary>
public sealed record PageAnswers(Interview Interview, QuestionCardNotice Notice)
{
    public bool AllUnderstood => Notice.Problems.IsEmpty;

    /// <summary>Takes the inputs of a card. An input that the card didn't send leaves its answer alone; an emptied one removes it.</summary>
    public static PageAnswers Of(Interview interview, InterviewPage page, CardInput input, Language language)
    {
        var problems = ImmutableSortedDictionary<QuestionId, string>.Empty;
        var drafts = ImmutableSortedDictionary<QuestionId, string>.Empty;
        foreach (var question in page.Questions)
        {
            if (RawInput(question, input) is not { } raw)
            {
                continue;
            }

            switch (AnswerReading.FromCard(question, raw))
            {
                case ReadingResult.Given given:
                    interview = interview.With(question.Id, given.Answer);
                    break;
                case ReadingResult.Empty:
                    interview = interview.Without(question.Id);
                    break;
                case ReadingResult.Invalid invalid:
                    problems = problems.Add(question.Id, Wording.Of(invalid, question, language));
                    drafts = drafts.Add(question.Id, raw);
                    break;
            }
        }

        return new PageAnswers(interview, new QuestionCardNotice(null, problems, drafts));
    }

    /// <summary>The toggle by which a person says not to know a number beats the number beside it.</summary>
    private static string? RawInput(Question question, CardInput input)
    {
        if (input[CardKeys.UnknownToggle(question.Id)] == "true")
        {
            return AnswerReading.UnknownKey;
        }

        return input.Fields.GetValueOrDefault(question.Id.Value);
    }
}
