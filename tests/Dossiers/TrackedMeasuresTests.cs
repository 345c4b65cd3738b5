using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Tests.Dossiers;

public sealed class TrackedMeasuresTests
{
    private const int BudgetYear = 2027;

    /// <summary>Seven measures of which the plan places four, in the quarters 1, 3 to 4, 7 to 10 and 12.</summary>
    private readonly RoundDossier _dossier = SampleDossier.In(RoundState.Implementation);

    [Fact]
    public void Without_decisions_it_is_what_the_plan_places() =>
        Assert.Equal([(1, 1), (3, 4), (7, 10), (12, 12)], TrackedMeasures.Of(_dossier).Select(m => (m.FirstQuarter, m.LastQuarter)));

    [Theory]
    [InlineData(DecisionChoice.Later)]
    [InlineData(DecisionChoice.No)]
    public void What_is_put_off_or_declined_is_not_to_be_done(DecisionChoice choice)
    {
        var first = TrackedMeasures.Of(_dossier)[0].Id;

        Assert.DoesNotContain(TrackedMeasures.Of(Deciding(first, choice)), m => m.Id == first);
    }

    [Fact]
    public void What_is_decided_for_another_year_than_planned_has_that_year()
    {
        var first = TrackedMeasures.Of(_dossier)[0].Id;

        var moved = TrackedMeasures.Of(Deciding(first, DecisionChoice.Year3)).Single(m => m.Id == first);

        Assert.Equal((9, 12), (moved.FirstQuarter, moved.LastQuarter));
    }

    [Fact]
    public void What_the_plan_could_not_place_is_to_be_done_when_decided()
    {
        var tracked = TrackedMeasures.Of(_dossier).Select(m => m.Id).ToHashSet();
        var without = _dossier.Result!.Everyone.Measures.First(m => !tracked.Contains(m.Id)).Id;

        Assert.Contains(TrackedMeasures.Of(Deciding(without, DecisionChoice.Year2)), m => m.Id == without);
    }

    [Theory]
    [InlineData(ProgressStatus.Open, "2027-09-30", false)]
    [InlineData(ProgressStatus.Open, "2027-10-01", true)]
    [InlineData(ProgressStatus.Running, "2027-10-01", false)]
    [InlineData(ProgressStatus.Running, "2028-01-01", true)]
    [InlineData(ProgressStatus.Done, "2028-01-01", false)]
    [InlineData(ProgressStatus.Stopped, "2028-01-01", false)]
    public void Late_is_what_has_not_begun_or_not_ended_in_time(ProgressStatus status, string today, bool isLate)
    {
        var planned = TrackedMeasures.Of(_dossier)[1];
        var progress = new MeasureProgress(status, null, null, null, "", SampleDossier.Leader, SampleDossier.Noon, 1);

        var late = (planned with { Progress = progress }).IsLate(DateOnly.Parse(today, null), BudgetYear);

        Assert.Equal(isLate, late);
    }

    [Fact]
    public void Stopped_measures_are_no_part_of_what_is_to_be_done()
    {
        var tally = new ProgressTally(Open: 1, Running: 0, Done: 1, Stopped: 2);

        Assert.Equal((4, 50), (tally.Total, tally.Percent));
        Assert.Equal(0, new ProgressTally(0, 0, 0, 3).Percent);
    }

    [Fact]
    public void Each_quarter_asks_who_is_responsible_and_else_the_leaders()
    {
        var named = new PersonId("tenant", "named");
        var first = TrackedMeasures.Of(_dossier)[0].Id;

        var asked = QuarterQuestions.Of(WithProgress(first, ProgressStatus.Running, named), 3).OfType<Intent.Tell>().ToList();

        Assert.Equal(
            [named.ObjectId, SampleDossier.Leader.ObjectId, SampleDossier.OtherLeader.ObjectId],
            asked.Select(t => t.To.ObjectId).Order(StringComparer.Ordinal).OrderBy(o => o != "named")
        );
        Assert.All(asked, t => Assert.Equal((Letter.Quarter, 3), (t.About, t.Number)));
    }

    [Fact]
    public void The_channel_sees_a_picture_from_the_second_quarter_on()
    {
        Assert.DoesNotContain(QuarterQuestions.Of(_dossier, 1), i => i is Intent.ShowImplementation);
        Assert.Contains(QuarterQuestions.Of(_dossier, 2), i => i is Intent.ShowImplementation { Number: 2 });
    }

    [Fact]
    public void Nobody_is_asked_when_nothing_is_left_to_do()
    {
        var done = TrackedMeasures.Of(_dossier).Aggregate(_dossier, (d, m) => With(d, m.Id, ProgressStatus.Done, null));

        Assert.Empty(QuarterQuestions.Of(done, 4));
    }

    private RoundDossier WithProgress(MeasureId measure, ProgressStatus status, PersonId? responsible) =>
        With(_dossier, measure, status, responsible);

    private static RoundDossier With(RoundDossier dossier, MeasureId measure, ProgressStatus status, PersonId? responsible) =>
        dossier with
        {
            Work = dossier.Work with
            {
                Progress = dossier.Work.Progress.SetItem(
                    measure,
                    new MeasureProgress(status, null, null, responsible, "", SampleDossier.Leader, SampleDossier.Noon, 1)
                ),
            },
        };

    private RoundDossier Deciding(MeasureId measure, DecisionChoice choice) =>
        _dossier with
        {
            Work = _dossier.Work with
            {
                Decisions = _dossier.Work.Decisions.Add(
                    measure,
                    new MeasureDecision(choice, "", SampleDossier.Leader, SampleDossier.Noon, 1)
                ),
            },
        };
}
