using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Scoring;

/// <summary>What one population said to one question: a multiset, without who.</summary>
/// <param name="Values">Item values y, 0 to 4: points, and 0 for each state that isn't reached.</param>
/// <param name="Choices">Answers that consist of options, whether or not they carry points.</param>
/// <param name="Asked">People to whom the question was put, or for whom it counts 0.</param>
/// <param name="NotApplicable">People to whom it doesn't apply.</param>
internal sealed record ItemAnswers(
    Question Question,
    ImmutableArray<decimal> Values,
    ImmutableArray<Answer.Chosen> Choices,
    ImmutableArray<int> Numbers,
    int Unknown,
    int Asked,
    int NotApplicable
)
{
    /// <summary>Computed once: of many people it is asked for again and again.</summary>
    public decimal? MeanValue { get; } = Mean.Of(Values);

    public static ItemAnswers Of(AssessmentCatalogue catalogue, ImmutableArray<Interview> interviews, Question question)
    {
        var (answers, zeros, shown, notApplicable) = (new List<Answer>(), 0, 0, 0);
        foreach (var interview in interviews)
        {
            switch (InterviewPath.StateOf(catalogue, interview, question))
            {
                case QuestionState.CountsAsZero:
                    zeros++;
                    break;
                case QuestionState.DoesNotApply:
                    notApplicable++;
                    break;
                case QuestionState.Shown:
                    shown++;
                    if (interview.Answers.TryGetValue(question.Id, out var answer))
                    {
                        answers.Add(answer);
                    }

                    break;
            }
        }

        return new ItemAnswers(
            question,
            Values: [.. Enumerable.Repeat(0m, zeros), .. answers.Select(a => AnswerPoints.Of(question, a)).OfType<decimal>()],
            Choices: [.. answers.OfType<Answer.Chosen>()],
            Numbers: [.. answers.OfType<Answer.Number>().Select(n => n.Value)],
            Unknown: answers.OfType<Answer.Unknown>().Count(),
            Asked: zeros + shown,
            notApplicable
        );
    }
}
