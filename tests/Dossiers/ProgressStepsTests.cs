using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;

namespace DigiCheckBot.Tests.Dossiers;

public sealed class ProgressStepsTests
{
    private static readonly PersonId Named = new("tenant", "named");
    private static readonly PersonId Stranger = new("other-tenant", "named");
    private static readonly DateOnly Today = new(2027, 5, 4);

    private readonly RoundDossier _running = SampleDossier.In(RoundState.Implementation);

    private MeasureId First => TrackedMeasures.Of(_running)[0].Id;

    private MeasureId Second => TrackedMeasures.Of(_running)[1].Id;

    [Fact]
    public void What_is_reported_is_noted_with_its_number()
    {
        var after = _running.After(Report(_running, SampleDossier.Leader, Running(First) with { Cost = 1200.50m }));

        Assert.Equal(
            (ProgressStatus.Running, 1200.50m, 1),
            (after.Work.Progress[First].Status, after.Work.Progress[First].Cost, after.Work.Progress[First].Number)
        );
    }

    [Fact]
    public void The_same_report_again_changes_nothing()
    {
        var after = _running.After(Report(_running, SampleDossier.Leader, Done(First)));

        Assert.IsType<RoundStep.Unchanged>(Report(after, SampleDossier.Leader, Done(First)));
    }

    [Fact]
    public void Saying_nothing_of_what_nobody_reported_changes_nothing() =>
        Assert.IsType<RoundStep.Unchanged>(
            Report(_running, SampleDossier.Leader, new(First, ProgressStatus.Open, null, null, null, " ", 0))
        );

    [Fact]
    public void Two_at_the_same_second_do_not_overwrite_each_other()
    {
        var after = _running.After(Report(_running, SampleDossier.Leader, Done(First)));

        AssertRefused(StepProblem.ChangedMeanwhile, Report(after, SampleDossier.OtherLeader, Running(First)));
    }

    [Fact]
    public void What_is_done_without_a_day_is_done_today()
    {
        var after = _running.After(Report(_running, SampleDossier.Leader, Done(First)));

        Assert.Equal(Today, after.Work.Progress[First].FinishedOn);
    }

    [Fact]
    public void What_goes_on_after_all_has_no_end()
    {
        var done = _running.After(Report(_running, SampleDossier.Leader, Done(First)));

        var after = done.After(Report(done, SampleDossier.Leader, Running(First) with { FinishedOn = Today, Seen = 1 }));

        Assert.Null(after.Work.Progress[First].FinishedOn);
    }

    [Fact]
    public void Nothing_is_done_tomorrow() =>
        AssertRefused(
            StepProblem.ImpossibleDate,
            Report(_running, SampleDossier.Leader, Done(First) with { FinishedOn = Today.AddDays(1) })
        );

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000_001)]
    public void Costs_that_cannot_be_are_refused(int euros) =>
        AssertRefused(StepProblem.ImpossibleNumber, Report(_running, SampleDossier.Leader, Running(First) with { Cost = euros }));

    [Fact]
    public void A_declined_measure_is_not_reported_on()
    {
        var declined = Deciding(First, DecisionChoice.No);

        AssertRefused(StepProblem.NotYours, Report(declined, SampleDossier.Leader, Running(First)));
    }

    [Fact]
    public void Who_is_responsible_reports_on_that_measure_only()
    {
        var assigned = Assigned();

        Assert.IsType<RoundStep.Changed>(Report(assigned, Named, Done(First) with { Seen = 1 }));
        AssertRefused(StepProblem.NotYours, Report(assigned, Named, Running(Second)));
    }

    [Fact]
    public void The_same_object_id_in_another_tenant_is_somebody_else() =>
        AssertRefused(StepProblem.NotYours, Report(Assigned(), Stranger, Running(First) with { Seen = 1 }));

    [Fact]
    public void Who_is_responsible_cannot_name_somebody_else()
    {
        var assigned = Assigned();

        var after = assigned.After(Report(assigned, Named, Done(First) with { Seen = 1, Responsible = Stranger }));

        Assert.Equal(Named, after.Work.Progress[First].Responsible);
    }

    [Fact]
    public void Whoever_is_named_gets_a_letter_once()
    {
        var step = Assert.IsType<RoundStep.Changed>(Report(_running, SampleDossier.Leader, Running(First) with { Responsible = Named }));
        var next = Assert.IsType<RoundStep.Changed>(
            Report(_running.After(step), SampleDossier.Leader, Done(First) with { Responsible = Named, Seen = 1 })
        );

        Assert.Equal(new Intent.Tell(Letter.Responsible, Named, 1), Assert.Single(step.Intents));
        Assert.Empty(next.Intents);
    }

    [Fact]
    public void Only_a_report_makes_somebody_responsible()
    {
        Assert.False(RoundRoles.Of(new Actor(Named, false), _running).Has(RoundRole.Responsible));
        Assert.True(RoundRoles.Of(new Actor(Named, false), Assigned()).Has(RoundRole.Responsible));
    }

    [Fact]
    public void Completing_names_what_is_open_and_shows_a_last_picture()
    {
        var step = Assert.IsType<RoundStep.Changed>(ProgressSteps.Complete(_running));

        Assert.Contains(First.Value, step.Detail, StringComparison.Ordinal);
        Assert.IsType<Intent.ShowImplementation>(Assert.Single(step.Intents));
    }

    [Fact]
    public void A_note_of_5000_characters_is_cut()
    {
        var after = _running.After(Report(_running, SampleDossier.Leader, Running(First) with { Note = new string('x', 5_000) }));

        Assert.Equal(ProgressSteps.LongestNote, after.Work.Progress[First].Note.Length);
    }

    private RoundDossier Assigned() => _running.After(Report(_running, SampleDossier.Leader, Running(First) with { Responsible = Named }));

    private RoundDossier Deciding(MeasureId measure, DecisionChoice choice) =>
        _running with
        {
            Work = _running.Work with
            {
                Decisions = _running.Work.Decisions.Add(
                    measure,
                    new MeasureDecision(choice, "", SampleDossier.Leader, SampleDossier.Noon, 1)
                ),
            },
        };

    private static ProgressReport Running(MeasureId measure) => new(measure, ProgressStatus.Running, null, null, null, "", 0);

    private static ProgressReport Done(MeasureId measure) => Running(measure) with { Status = ProgressStatus.Done };

    private static RoundStep Report(RoundDossier dossier, PersonId by, ProgressReport report) =>
        ProgressSteps.Report(dossier, SampleDossier.By(by), report, Today);

    private static void AssertRefused(StepProblem problem, RoundStep step) =>
        Assert.Equal(problem, Assert.IsType<RoundStep.Refused>(step).Problem);
}
