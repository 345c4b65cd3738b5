using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Tests of triggers and conditions: they compare what is there (K06) and can come out true (K13).</summary>
internal static class TriggerRules
{
    public static IEnumerable<CatalogueError> CanHold(CatalogueEntries catalogue)
    {
        foreach (var measure in catalogue.Measures)
        {
            if (measure.Trigger is { AnyOf.Count: 0 } trigger)
            {
                yield return MeasureFindings.EmptyTrigger(trigger.At);
            }

            if (measure.Trigger?.OnlyFor is { Count: 0 })
            {
                yield return MeasureFindings.EmptyTrigger(measure.Trigger.At);
            }
        }

        foreach (var test in ReferenceRules.Tests(catalogue))
        {
            if (test is { Operator: not null, Value.Value.Number: { } number } && Range(catalogue, test) is var (low, high))
            {
                if (!Possible(test.Operator.Value, number, low, high))
                {
                    yield return MeasureFindings.NeverTrue(test.At, low, high);
                }
            }
        }
    }

    public static IEnumerable<CatalogueError> ComparesWhatIsThere(CatalogueEntries catalogue) =>
        ReferenceRules.Tests(catalogue).SelectMany(test => Misfits(catalogue, test));

    private static IEnumerable<CatalogueError> Misfits(CatalogueEntries catalogue, TestEntry test)
    {
        if (new[] { test.Field, test.Question, test.Outside }.Count(subject => subject is not null) != 1)
        {
            yield return MeasureFindings.NotOneSubject(test.At);
            yield break;
        }

        if (test.Operator is null || test.Value is null)
        {
            yield break;
        }

        var compares = test.Operator.Value is TestOperator.AtMost or TestOperator.AtLeast;
        if (test.Question is null)
        {
            if (test.Value.Value.Number is null || test.Operator.Value is TestOperator.Contains or TestOperator.ContainsNot)
            {
                yield return MeasureFindings.LevelNeedsNumber(test.At);
            }
        }
        else if (catalogue.Question(test.Question) is { } question)
        {
            var isNumber = test.Value.Value.Number is not null;
            if (isNumber ? HasOptionOperator(test) || !IsComparable(question) : compares)
            {
                yield return QuestionFindings.NoPointsToCompare(test.At, test.Question.Value);
            }
            else if (!isNumber && !QuestionOptions.Keys(question).Contains(test.Value.Value.Text))
            {
                yield return IdFindings.NoSuchOption(test.At, test.Question.Value, test.Value.Value.Text, QuestionOptions.Keys(question));
            }
            else if (!isNumber && question.IsMultipleChoice != HasOptionOperator(test))
            {
                yield return MeasureFindings.WrongOperator(test.At, question.IsMultipleChoice);
            }
        }
    }

    private static bool HasOptionOperator(TestEntry test) => test.Operator!.Value is TestOperator.Contains or TestOperator.ContainsNot;

    private static bool IsComparable(QuestionEntry question) =>
        question.IsNumber || (question.Options ?? []).Any(o => o.Points is not null);

    private static (decimal Low, decimal High)? Range(CatalogueEntries catalogue, TestEntry test)
    {
        if (test.Question is null)
        {
            return (0, 4);
        }

        return catalogue.Question(test.Question) switch
        {
            { IsNumber: true, Input: { Min: { } min, Max: { } max } } => (min.Value, max.Value),
            { IsNumber: false, IsFreeText: false } => (0, 4),
            _ => null,
        };
    }

    private static bool Possible(TestOperator test, decimal value, decimal low, decimal high) =>
        test switch
        {
            TestOperator.AtMost => value >= low,
            TestOperator.AtLeast => value <= high,
            TestOperator.Equal => value >= low && value <= high,
            _ => true,
        };
}
