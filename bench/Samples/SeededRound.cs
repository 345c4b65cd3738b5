using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Rehearsals;

namespace DigiCheckBot.Bench.Samples;

/// <summary>
/// A round whose people answer by a seed: everybody has a view of how things are and scatters around it; leaders see it a little better. The
/// same numbers give the same round everywhere.
/// </summary>
/// <param name="Staff">People who hand in; as many more as a tenth of them were invited.</param>
public sealed record SeededRound(AssessmentCatalogue Catalogue, DepartmentKindId Kind, int Staff, int Leaders, int Seed)
{
    private const double Unknown = 0.05;
    private const double Open = 0.03;
    private const double LeadersOptimism = 0.12;

    public RoundSnapshot Snapshot() =>
        new(
            Catalogue,
            Kind,
            InterviewScope.Full,
            Threshold: 5,
            AsOf: new DateOnly(2026, 11, 22),
            BudgetYear: 2027,
            [.. Enumerable.Range(1, Leaders).Select(i => Interview(Population.Leadership, i))],
            LeadersInvited: Leaders,
            [.. Enumerable.Range(1, Staff).Select(i => Interview(Population.Staff, i))],
            StaffInvited: Staff + (Staff / 10),
            OutsideLevels: ImmutableSortedDictionary<string, decimal>.Empty,
            TalkLevels: ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            Targets: ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            DriverOverrides: ImmutableSortedDictionary<string, decimal>.Empty,
            RateOverrides: null
        );

    /// <summary>One person's way through the questions, in their order, so that conditions see what was answered before.</summary>
    private Interview Interview(Population population, int number)
    {
        var person = $"{population} {number}";
        var interview = new Interview(
            new RoundId("sample"),
            new ParticipantId(person),
            Catalogue.Version,
            Kind,
            population,
            InterviewScope.Full,
            InterviewStatus.Submitted,
            ImmutableSortedDictionary<QuestionId, Answer>.Empty
        );
        foreach (var question in Catalogue.Questions)
        {
            if (
                InterviewPath.StateOf(Catalogue, interview, question) == QuestionState.Shown
                && AnswerOf(question, person, population) is { } answer
            )
            {
                interview = interview.With(question.Id, answer);
            }
        }

        return interview;
    }

    private Answer? AnswerOf(Question question, string person, Population population)
    {
        var id = question.Id.Value;
        if (question.Format is AnswerFormat.FreeText || Dice.Throw(Seed, person, id, "open") < Open)
        {
            return null;
        }

        if (question.AllowsUnknown && Dice.Throw(Seed, person, id, "unknown") < Unknown)
        {
            return new Answer.Unknown();
        }

        var view = Dice.Around(0.42, 0.15, Seed, question.Field?.Value ?? id) + (population == Population.Leadership ? LeadersOptimism : 0);
        var level = Math.Clamp(Dice.Around(view, 0.14, Seed, person, id), 0, 0.999);
        return question.Format switch
        {
            AnswerFormat.WholeNumber number => new Answer.Number(NumberOf(number, question)),
            AnswerFormat.MultipleChoice multiple => Several(multiple, level, person, id),
            var format => Answer.Option(format.Choices[(int)(level * format.Choices.Length)].Key),
        };
    }

    /// <summary>Facts of the Fachbereich: leaders differ little.</summary>
    private int NumberOf(AnswerFormat.WholeNumber number, Question question)
    {
        var usual = Math.Min(number.Max, number.Min + 60);
        return number.Min + (int)(Dice.Throw(Seed, question.Id.Value, "number") * (usual - number.Min));
    }

    private Answer.Chosen Several(AnswerFormat.MultipleChoice multiple, double level, string person, string id)
    {
        var chosen = multiple
            .Options.Where(o => !o.IsExclusive && Dice.Throw(Seed, person, id, o.Key) < level)
            .Select(o => o.Key)
            .Order(StringComparer.Ordinal)
            .ToImmutableArray();
        var none = multiple.Options.FirstOrDefault(o => o.IsExclusive) ?? multiple.Options[0];
        return new Answer.Chosen(chosen.IsEmpty ? [none.Key] : chosen);
    }
}
