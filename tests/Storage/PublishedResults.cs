using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Catalogue;

namespace DigiCheckBot.Tests.Storage;

/// <summary>Results of the shipped catalogue, from interviews with seeded answers.</summary>
internal static class PublishedResults
{
    private static readonly AssessmentCatalogue Shipped = Catalogues.Load(Catalogues.ShippedFolder).Current;

    /// <summary>Two leaders and some staff, of whom most choose the best option, so that bounds occur.</summary>
    public static PublishedResult Of(int staff)
    {
        var random = new Random(staff);
        return RoundEvaluation.Publish(
            new RoundSnapshot(
                Shipped,
                Shipped.DepartmentKinds[0].Id,
                InterviewScope.Full,
                Threshold: 5,
                new DateOnly(2026, 11, 30),
                BudgetYear: 2027,
                [.. Enumerable.Range(0, 2).Select(_ => Interview(Population.Leadership, random))],
                LeadersInvited: 2,
                [.. Enumerable.Range(0, staff).Select(_ => Interview(Population.Staff, random))],
                StaffInvited: staff + 3,
                OutsideLevels: ImmutableSortedDictionary<string, decimal>.Empty,
                TalkLevels: ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
                Targets: ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
                DriverOverrides: ImmutableSortedDictionary<string, decimal>.Empty,
                RateOverrides: null
            )
        );
    }

    private static Interview Interview(Population population, Random random) =>
        new(
            RoundId.New(),
            ParticipantId.New(),
            Shipped.Version,
            Shipped.DepartmentKinds[0].Id,
            population,
            InterviewScope.Full,
            InterviewStatus.Submitted,
            Shipped
                .Questions.Where(q => q.Format is not AnswerFormat.FreeText)
                .ToImmutableSortedDictionary(q => q.Id, q => Answer(q, population, random))
        );

    private static Answer Answer(Question question, Population population, Random random)
    {
        if (question.Format is AnswerFormat.WholeNumber number)
        {
            return new Answer.Number(Math.Min(number.Max, number.Min + random.Next(40)));
        }

        var options = question.Format.Choices;
        var best = options.MaxBy(o => o.Points ?? 0)!;
        var isUsual = population == Population.Staff ? random.Next(4) > 0 : random.Next(4) == 0;
        return DigiCheckBot.Assessment.Interviews.Answer.Option((isUsual ? best : options[random.Next(options.Length)]).Key);
    }
}
