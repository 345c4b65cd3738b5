using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>Whether an answer can be one to its question.</summary>
internal static class AnswerCheck
{
    /// <summary>Null: it can.</summary>
    public static SnapshotProblem? ProblemOf(AssessmentCatalogue catalogue, QuestionId id, Answer answer)
    {
        if (catalogue.Find(id) is not { } question)
        {
            return new SnapshotProblem.UnknownQuestion(id);
        }

        return (question.Format, answer) switch
        {
            (_, Answer.Unknown) => null,
            (AnswerFormat.WholeNumber asked, Answer.Number number) => number.Value < asked.Min || number.Value > asked.Max
                ? new SnapshotProblem.OutOfRange(id)
                : null,
            (AnswerFormat.FreeText, Answer.FreeText) => null,
            (AnswerFormat.SingleChoice single, Answer.Chosen chosen) => OfChoice(id, single.Options, chosen.Options, most: 1),
            (AnswerFormat.MultipleChoice multiple, Answer.Chosen chosen) => OfChoice(
                id,
                multiple.Options,
                chosen.Options,
                multiple.Options.Length
            ),
            _ => new SnapshotProblem.WrongForm(id),
        };
    }

    private static SnapshotProblem? OfChoice(QuestionId id, ImmutableArray<Option> options, ImmutableArray<string> keys, int most)
    {
        if (!keys.All(k => Has(options, k)))
        {
            return new SnapshotProblem.UnknownOption(id);
        }

        if (keys.Length == 1)
        {
            return null;
        }

        var isPossible = keys.Length > 0 && keys.Length <= most && keys.Distinct().Count() == keys.Length;
        var isExclusive = options.Any(o => o.IsExclusive && keys.Contains(o.Key));
        return isPossible && !isExclusive ? null : new SnapshotProblem.ImpossibleChoice(id);
    }

    private static bool Has(ImmutableArray<Option> options, string key)
    {
        foreach (var option in options)
        {
            if (option.Key == key)
            {
                return true;
            }
        }

        return false;
    }
}
