using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Scoring;
using DigiCheckBot.Catalogue;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Measures;

/// <summary>A Fachbereich of fifteen people that stands at the same level everywhere, on the catalogue that ships.</summary>
public sealed class ShippedMeasuresTests
{
    private static readonly AssessmentCatalogue Shipped = Catalogues.Load(Catalogues.ShippedFolder).Current;

    [Theory]
    [InlineData(0.5, 20)]
    [InlineData(1.5, 20)]
    [InlineData(4.0, 1)]
    public void Proposes_no_more_than_twenty_measures(double level, int atMost) =>
        Assert.InRange(Propose((decimal)level).ForDepartment.Count(m => m.PlanYear > 0), 0, atMost);

    [Fact]
    public void A_weak_department_gets_enough_to_begin_with() =>
        Assert.InRange(Propose(1.5m).ForDepartment.Count(m => m.PlanYear > 0), 10, 20);

    [Fact]
    public void Every_placed_measure_says_why() =>
        Assert.All(Propose(1.5m).ForDepartment.Where(m => m.PlanYear > 0), m => Assert.NotEmpty(m.Reasons));

    [Fact]
    public void Every_cost_has_all_its_drivers() => Assert.All(Propose(1.5m).ForDepartment, m => Assert.Empty(m.Cost.MissingDrivers));

    [Fact]
    public void Every_expected_cost_lies_within_its_range() =>
        Assert.All(
            Propose(1.5m).ForDepartment,
            m => Assert.True(m.Cost.Low <= m.Cost.Expected && m.Cost.Expected <= m.Cost.High, m.Id.Value)
        );

    [Fact]
    public void The_total_spreads_less_than_its_parts()
    {
        var proposal = Propose(1.5m);
        var placed = proposal.ForDepartment.Where(m => m.PlanYear > 0).ToList();

        Assert.InRange(proposal.Totals.Low, placed.Sum(m => m.Cost.Low) + 1, proposal.Totals.Expected);
        Assert.InRange(proposal.Totals.High, proposal.Totals.Expected, placed.Sum(m => m.Cost.High) - 1);
    }

    private static Proposal Propose(decimal level)
    {
        var snapshot = Snapshot() with { Catalogue = Shipped, Leadership = [Leader((People, 15))] };
        var fields = Shipped.Fields.ToImmutableSortedDictionary(f => f.Id, f => Rated(level));
        var questions = Shipped
            .Questions.Where(q => q.Format.Choices.Any(o => o.Points is not null))
            .ToImmutableSortedDictionary(q => q.Id, q => (QuestionFinding)PointsOf(q, level));
        var standings = Shipped.Fields.ToImmutableSortedDictionary(f => f.Id, f => new FieldStanding(level, 3, 1));

        return MeasureProposal.For(snapshot, new ShownValues(fields, questions, Empty), standings);
    }

    private static QuestionFinding.Points PointsOf(Question question, decimal mean) =>
        new(mean, question.Format.Choices.ToImmutableSortedDictionary(o => o.Key, _ => Majority.NotChosen));
}
