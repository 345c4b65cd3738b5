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
    public static ItemAnswers Of(AssessmentCatalogue catalogue, IEnumerable<Interview> interviews, Question question)
    {
        var states = interviews.Select(i => (State: InterviewPath.StateOf(catalogue, i, question), Interview: i)).ToList();
        var zeros = states.Count(s => s.State == QuestionState.CountsAsZero);
        var shown = states.Where(s => s.State == QuestionState.Shown).Select(s => s.Interview).ToList();
        var answers = shown.Select(i => i.Answers.GetValueOrDefault(question.Id)).OfType<Answer>().ToList();
        return new ItemAnswers(
            question,
            Values: [.. Enumerable.Repeat(0m, zeros), .. answers.Select(a => AnswerPoints.Of(question, a)).OfType<decimal>()],
            Choices: [.. answers.OfType<Answer.Chosen>()],
            Numbers: [.. answers.OfType<Answer.Number>().Select(n => n.Value)],
            Unknown: answers.OfType<Answer.Unknown>().Count(),
            Asked: zeros + shown.Count,
            NotApplicable: states.Count(s => s.State == QuestionState.DoesNotApply)
        );
    }

    public decimal? MeanValue => Mean.Of(Values);
}
