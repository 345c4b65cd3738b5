using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Proposals;

/// <summary>Two leaders and twelve staff of a Bürgeramt who answer every question about alike, on the catalogue that ships.</summary>
public sealed class ShippedProposalTests
{
    private static readonly AssessmentCatalogue Shipped = Catalogues.Load(Catalogues.ShippedFolder).Current;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Five_to_eight_fields_are_proposed(int level) => Assert.InRange(Publish(level).Leadership.ProposedFields.Length, 5, 8);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void For_them_there_are_ten_to_twenty_measures(int level) =>
        Assert.InRange(Publish(level).Everyone.Measures.Count(m => m.Priority != PriorityClass.DutyToBeChecked), 10, 20);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Everyone_reads_the_same_list_without_the_restricted_field(int level)
    {
        var result = Publish(level);

        Assert.Equal(result.Leadership.ProposedFields.Where(f => !Shipped[f.Field].IsRestricted), result.Everyone.ProposedFields);
    }

    private static PublishedResult Publish(int level) =>
        RoundEvaluation.Publish(
            Some.Round(
                Shipped,
                Enumerable.Repeat(Interview(Population.Leadership, level), 2),
                Enumerable.Repeat(Interview(Population.Staff, level), 12)
            )
        );

    private static Interview Interview(Population population, int level) =>
        new(
            new RoundId("r"),
            new ParticipantId("p"),
            Shipped.Version,
            Some.Kind,
            population,
            InterviewScope.Full,
            InterviewStatus.Submitted,
            Shipped
                .Questions.Where(q => q.Format.Choices.Any(o => o.Points is not null))
                .ToImmutableSortedDictionary(q => q.Id, q => Nearest(q, level))
        );

    private static Answer Nearest(Question question, int level) =>
        Answer.Option(question.Format.Choices.MinBy(o => Math.Abs((o.Points ?? 9) - level))!.Key);
}
