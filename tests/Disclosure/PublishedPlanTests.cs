using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Disclosure;

/// <summary>An open field and a restricted one, both at level 1.</summary>
public sealed class PublishedPlanTests
{
    private static readonly CheckFieldId Secret = new("geheim");

    [Fact]
    public void Everyone_does_not_read_how_good_the_plan_is()
    {
        var result = Publish(Some.Measure("M-1", Low("feld")));

        Assert.Null(result.Everyone.Plan!.PercentBelowBound);
        Assert.NotNull(result.Leadership.Plan!.PercentBelowBound);
    }

    [Fact]
    public void Everyone_reads_the_same_places()
    {
        var result = Publish(Some.Measure("M-1", Low("feld")), Some.Measure("M-2", Low(Secret.Value), Secret.Value));

        Assert.Equal(["M-1", "M-2"], result.Everyone.Plan!.Placements.Select(p => p.Measure.Value).Order());
        Assert.Equal<Placement>(result.Leadership.Plan!.Placements, result.Everyone.Plan.Placements);
    }

    [Fact]
    public void That_a_measure_brings_nothing_earlier_for_a_restricted_field_is_for_leaders_only()
    {
        var result = Publish(Waiting(Secret));

        Assert.Equal(new PlacementReason.NoGainEarlier(), ReasonIn(result.Leadership));
        Assert.Equal(new PlacementReason.ForLeadersOnly(), ReasonIn(result.Everyone));
    }

    [Fact]
    public void One_restricted_field_among_those_it_acts_on_is_enough()
    {
        var measures = Waiting(Secret);
        measures[1] = measures[1] with { Effects = [.. measures[1].Effects, new Effect(new CheckFieldId("feld"), Levels: 0, UpTo: 4)] };

        Assert.Equal(new PlacementReason.ForLeadersOnly(), ReasonIn(Publish(measures).Everyone));
    }

    [Fact]
    public void That_it_brings_nothing_earlier_for_an_open_field_is_for_everyone() =>
        Assert.Equal(new PlacementReason.NoGainEarlier(), ReasonIn(Publish(Waiting(new CheckFieldId("feld"))).Everyone));

    [Fact]
    public void A_quick_picture_has_no_plan() =>
        Assert.Null(RoundEvaluation.Publish(Round() with { StaffScope = InterviewScope.Quick }).Leadership.Plan);

    private static Test.FieldLevel Low(string field) => new Test.FieldLevel(new CheckFieldId(field), Comparison.AtMost, 2);

    /// <summary>The first takes a year, the third needs both, and the second, M-2, costs more the earlier it starts.</summary>
    private static Measure[] Waiting(CheckFieldId field) =>
        [
            Some.Measure("M-1", Low("feld")) with
            {
                Weeks = SomeMeasures.Assumed(55),
            },
            Some.Measure("M-2", Low("feld")) with
            {
                Effects = [new Effect(field, Levels: 0, UpTo: 4)],
                Costs = new MeasureCosts([SomeMeasures.Cost(100, timing: CostTiming.Yearly)], SomeMeasures.Assumed(new CostSpread(1, 1))),
            },
            Some.Measure("M-3", Low("feld")) with
            {
                DependsOn = [new MeasureId("M-1"), new MeasureId("M-2")],
            },
        ];

    private static PlacementReason ReasonIn(PublishedView view) => view.Plan!.Placements.Single(p => p.Measure.Value == "M-2").Reason;

    private static PublishedResult Publish(params Measure[] measures)
    {
        var round = Round();
        return RoundEvaluation.Publish(round with { Catalogue = Some.With(round.Catalogue, measures) });
    }

    private static RoundSnapshot Round() =>
        Some.Round(
            Some.Catalogue([Some.Question("A"), Some.Question("S", Secret.Value)], Some.Field(Secret.Value, isRestricted: true)),
            [Some.Leader(("A", "1"), ("S", "1"))],
            []
        );
}
