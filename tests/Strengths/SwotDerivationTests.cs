using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Strengths;
using DigiCheckBot.Tests.Assessment;
using DigiCheckBot.Tests.Disclosure;

namespace DigiCheckBot.Tests.Strengths;

public sealed class SwotDerivationTests
{
    private static readonly CheckFieldId F0 = new("f0");
    private static readonly CheckFieldId F1 = new("f1");

    [Fact]
    public void A_high_level_is_a_strength() =>
        Assert.Equal<Strength>([new Strength.FieldStands(F1, 4, 3, Agreement: null)], Derive(Round(1, 4)).Strengths);

    [Fact]
    public void The_largest_weighted_gap_is_the_first_weakness() =>
        Assert.Equal<Weakness>(
            [new Weakness.FieldBelowTarget(F1, 0, 3, 1), new Weakness.FieldBelowTarget(F0, 1, 3, 1)],
            Derive(Round(1, 0)).Weaknesses
        );

    [Fact]
    public void Staff_who_are_divided_make_no_strength()
    {
        var round = Some.Round(Some.Catalogue([Some.Question("Q0", "f0")]), [], Some.StaffAnswering("Q0", 4, 4, 4, 4, 1, 1, 4));

        Assert.Equal(3, ((FieldOutcome.Rated)RoundEvaluation.Publish(round).Everyone.Fields[0].Outcome).Level);
        Assert.Empty(Derive(round).Strengths);
    }

    [Fact]
    public void A_cheap_measure_that_brings_something_is_an_opportunity() =>
        Assert.Contains(new Opportunity.CheapMeasure(new MeasureId("M-1"), 0), Derive(With(Round(1), Triggered("M-1"))).Opportunities);

    [Fact]
    public void A_shared_measure_is_an_opportunity() =>
        Assert.Contains(
            new Opportunity.Synergy(new MeasureId("M-1")),
            Derive(With(Round(1), Triggered("M-1") with { Priority = PriorityClass.Synergy })).Opportunities
        );

    [Fact]
    public void An_open_duty_is_a_threat_and_says_if_it_is_overdue() =>
        Assert.Contains(
            new Threat.OpenDuty(new MeasureId("M-1"), new DateOnly(2025, 1, 1), IsOverdue: true),
            Derive(With(Round(1), Duty(new DateOnly(2025, 1, 1)))).Threats
        );

    [Fact]
    public void A_duty_that_is_far_is_none() => Assert.Empty(Derive(With(Round(1), Duty(new DateOnly(2029, 1, 1)))).Threats);

    [Fact]
    public void What_needs_the_municipality_is_a_threat()
    {
        var own = Triggered("M-1") with { DependsOn = [new MeasureId("M-2")] };

        Assert.Contains(
            new Threat.DependsOnOthers(new MeasureId("M-1"), new MeasureId("M-2")),
            Derive(With(Round(1), own, Triggered("M-2") with { Level = MeasureLevel.Municipality })).Threats
        );
    }

    [Fact]
    public void Staff_who_see_it_lower_are_a_threat()
    {
        var round = Some.Round(
            Some.Catalogue([Some.Question("Q0", "f0")]),
            [Some.Leader(("Q0", "4"))],
            Some.StaffAnswering("Q0", 2, 2, 2, 2, 2)
        );

        Assert.Contains(new Threat.LeadersSeeItHigher(F0), Derive(round).Threats);
    }

    [Fact]
    public void A_knowledge_gap_is_a_threat()
    {
        var staff = Enumerable.Range(0, 12).Select(i => Some.Staff(("Q0", i < 5 ? "?" : "2")));

        Assert.Contains(new Threat.KnowledgeGap(F0), Derive(Some.Round(Some.Catalogue([Some.Question("Q0", "f0")]), [], staff)).Threats);
    }

    [Theory]
    [InlineData(4, typeof(Opportunity.SeenBetterFromOutside))]
    [InlineData(0, typeof(Threat.SeenWorseFromOutside))]
    public void A_view_from_outside_that_differs_is_named(int outside, Type expected)
    {
        var seen = new OutsideCategory(
            new OutsideCategoryId("suche"),
            new LocalizedText("Suche"),
            [],
            ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(F0, 0.4m)
        );
        var round = Round(2);
        var swot = Derive(
            round with
            {
                Catalogue = Some.With(round.Catalogue, seen),
                OutsideLevels = ImmutableSortedDictionary<string, decimal>.Empty.Add("suche", outside),
            }
        );

        Assert.Contains(swot.Opportunities.Cast<object>().Concat(swot.Threats), e => e.GetType() == expected);
    }

    [Fact]
    public void Five_at_most() => Assert.Equal(5, Derive(Round(0, 0, 0, 0, 0, 0, 0)).Weaknesses.Length);

    [Fact]
    public void It_comes_out_the_same_each_time() =>
        Assert.Equal(Observation.Of(Derive(Round(0, 4, 2))), Observation.Of(Derive(Round(0, 4, 2))));

    private static SwotAnalysis Derive(RoundSnapshot round)
    {
        var result = RoundEvaluation.Publish(round);
        return SwotDerivation.Of(round.Catalogue, result, result.Everyone);
    }

    private static Measure Triggered(string id) => Some.Measure(id, new Test.FieldLevel(F0, Comparison.AtMost, 2), "f0");

    private static Measure Duty(DateOnly until) =>
        Triggered("M-1") with
        {
            Priority = PriorityClass.Mandatory,
            Deadline = new Deadline(until, "frist", LegalBasis: null),
        };

    private static RoundSnapshot With(RoundSnapshot round, params Measure[] measures) =>
        round with
        {
            Catalogue = Some.With(round.Catalogue, measures),
        };

    private static RoundSnapshot Round(params int[] levels) =>
        Some.Round(
            Some.Catalogue(levels.Select((_, i) => Some.Question($"Q{i}", $"f{i}"))),
            [Some.Leader([.. levels.Select((level, i) => ($"Q{i}", $"{level}"))])],
            []
        );
}
