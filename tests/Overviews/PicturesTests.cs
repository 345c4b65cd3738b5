using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Synergies;
using DigiCheckBot.Tests.Cards;
using DigiCheckBot.Tests.Dossiers;
using DigiCheckBot.Tests.Synergies;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Overviews;

/// <summary>What is shown of many rounds together.</summary>
public sealed class PicturesTests
{
    private static readonly DateOnly Day = new(2027, 3, 15);

    [Fact]
    public void Of_each_department_the_newest_round_with_a_result_counts()
    {
        var running = SomeSummaries.In(RoundState.Survey, Day);
        var newer = SomeSummaries.In(RoundState.Review, Day);
        var older = SomeSummaries.In(RoundState.Completed, Day);
        var other = SomeSummaries.In(RoundState.Decision, Day, "Bauamt");

        Assert.Equal([newer.Id, other.Id], LatestRounds.Of([running, newer, older, other], released: false).Select(r => r.Id));
        Assert.Equal([older.Id, other.Id], LatestRounds.Of([running, newer, older, other], released: true).Select(r => r.Id));
    }

    [Fact]
    public void Rehearsals_and_cancelled_rounds_are_left_out() =>
        Assert.Empty(
            LatestRounds.Of(
                [SomeSummaries.In(RoundState.Completed, Day) with { IsRehearsal = true }, SomeSummaries.In(RoundState.Cancelled, Day)],
                released: false
            )
        );

    [Fact]
    public void What_everyone_may_not_see_is_empty_in_the_heat_map_whatever_leaders_see()
    {
        var everyone = SomeResults.ViewOf((F, new FieldOutcome.Rated(1.5m, LevelSource.Both)), (G, new FieldOutcome.Withheld()));
        var leaders = SomeResults.ViewOf((F, new FieldOutcome.Rated(1.5m, LevelSource.Both)), (G, new FieldOutcome.Rated(4, LevelSource.Both)));

        var row = Assert.Single(HeatMap.Of([new DepartmentResult("Ort", "Amt", SomeResults.Result(everyone, leaders))]).Rows);

        Assert.Equal((F, 1.5m), (Assert.Single(row.Levels).Key, row.Levels[F]));
    }

    [Fact]
    public void Loads_count_measures_and_spread_their_days_over_the_quarters()
    {
        var result = SampleResult.Usual;

        var loads = AreaLoad.Of([(result, SampleCatalogue.Small), (result, SampleCatalogue.Small)]);

        // In quarters 1, 3 to 4, 7 to 10 and 12 something runs, twice each: 5 days spread over 1, 2, 4 and 1 quarters.
        Assert.Equal(
            [(2027, 1), (2027, 3), (2027, 4), (2028, 3), (2028, 4), (2029, 1), (2029, 2), (2029, 4)],
            loads.Select(l => (l.Year, l.Quarter))
        );
        Assert.All(loads, l => Assert.Equal(2, l.Measures));
        Assert.Equal(40m, loads.Sum(l => l.Days));
    }

    [Fact]
    public void A_plan_without_quarters_loads_nobody() =>
        Assert.Empty(AreaLoad.Of([(SampleResult.TooFew, SampleCatalogue.Small)]));

    [Fact]
    public void Evidence_sets_real_against_planned()
    {
        var dossier = Reported(SampleDossier.In(RoundState.Completed));

        var first = MeasureEvidence.Of(dossier)[0];

        Assert.Equal((800m, new DateOnly(2027, 4, 30), ProgressStatus.Done), (first.Real, first.RealEnd, first.Status));
        Assert.Equal(new DateOnly(2027, 3, 31), first.PlannedEnd);
        Assert.True(first.Low < first.Expected && first.Expected < first.High);
    }

    [Fact]
    public void Rehearsals_are_no_evidence()
    {
        var dossier = Reported(SampleDossier.In(RoundState.Completed));

        Assert.Empty(MeasureEvidence.Of(dossier with { Round = dossier.Round with { IsRehearsal = true } }));
    }

    [Fact]
    public void A_Schnellbild_has_planned_no_costs()
    {
        var usual = SampleResult.Usual;
        var quick = usual with { Everyone = usual.Everyone with { Totals = null, Plan = null } };

        Assert.All(
            MeasureEvidence.Of(SampleDossier.In(RoundState.Completed, result: quick)),
            e => Assert.Equal((null, null, null), (e.Low, e.Expected, e.High))
        );
    }

    [Fact]
    public void Quarters_of_a_plan_begin_where_the_one_before_ends() =>
        Assert.All(
            Enumerable.Range(2, 11),
            q => Assert.Equal(PlanQuarters.LastDay(q - 1, 2027).AddDays(1), PlanQuarters.FirstDay(q, 2027))
        );

    private static RoundDossier Reported(RoundDossier dossier)
    {
        var first = TrackedMeasures.Of(dossier)[0].Id;
        var progress = new MeasureProgress(
            ProgressStatus.Done,
            800m,
            new DateOnly(2027, 4, 30),
            null,
            "Geheim",
            SampleDossier.Leader,
            SampleDossier.Noon,
            1
        );
        return dossier with { Work = dossier.Work with { Progress = dossier.Work.Progress.Add(first, progress) } };
    }
}
