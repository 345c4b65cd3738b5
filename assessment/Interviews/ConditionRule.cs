using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>Judges one condition on one answer (meta.nur_wenn_syntax).</summary>
internal static class ConditionRule
{
    public static QuestionState Judge(Condition condition, Question source, Answer? answer) =>
        answer switch
        {
            null or Answer.Unknown => QuestionState.Shown,
            _ when ComparesPoints(condition) => AnswerPoints.Of(source, answer) is { } points
                ? JudgePoints(condition, points)
                : QuestionState.DoesNotApply,
            _ => Outcome(condition, Chose(answer, condition.Value) == (condition.Comparison == Comparison.Equal)),
        };

    /// <summary>The source itself is hidden and counts 0: no option was chosen.</summary>
    public static QuestionState JudgeZero(Condition condition) =>
        ComparesPoints(condition) ? JudgePoints(condition, 0) : Outcome(condition, condition.Comparison == Comparison.NotEqual);

    private static bool ComparesPoints(Condition condition) => condition.Comparison is Comparison.AtLeast or Comparison.AtMost;

    private static QuestionState JudgePoints(Condition condition, decimal points)
    {
        var bound = decimal.Parse(condition.Value, CultureInfo.InvariantCulture);
        return Outcome(condition, condition.Comparison == Comparison.AtLeast ? points >= bound : points <= bound);
    }

    private static bool Chose(Answer answer, string value) =>
        answer switch
        {
            Answer.Chosen chosen => chosen.Options.Contains(value),
            Answer.Number number => number.Value.ToString(CultureInfo.InvariantCulture) == value,
            _ => false,
        };

    private static QuestionState Outcome(Condition condition, bool holds) =>
        (holds, condition.Otherwise) switch
        {
            (true, _) => QuestionState.Shown,
            (_, Otherwise.CountsAsZero) => QuestionState.CountsAsZero,
            _ => QuestionState.DoesNotApply,
        };
}
