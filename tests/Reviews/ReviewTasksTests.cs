using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Reviews;
using static DigiCheckBot.Tests.Reviews.SomeReview;

namespace DigiCheckBot.Tests.Reviews;

public sealed class ReviewTasksTests
{
    [Fact]
    public void Every_proposed_measure_is_a_task_of_its_area()
    {
        var tasks = ReviewTasks.Of(Content, Dossier.Result!, RoundWork.Empty);

        Assert.Equal(SampleMeasures, tasks.Select(t => t.Measure));
        Assert.Equal([Portals], tasks.Single(t => t.Measure == Municipal).Areas.ToArray());
    }

    [Fact]
    public void Only_a_possible_duty_asks_a_question() =>
        Assert.Equal([Possible], ReviewTasks.Of(Content, Dossier.Result!, RoundWork.Empty).Where(t => t.AsksDuty).Select(t => t.Measure));

    [Fact]
    public void Accepting_a_possible_duty_without_an_answer_leaves_it_open() => Assert.Equal(ReviewState.Open, State(Possible, Said()));

    [Fact]
    public void With_an_answer_it_is_done() => Assert.Equal(ReviewState.Accepted, State(Possible, Said(isDuty: false)));

    [Fact]
    public void Rejected_it_is_done_without_an_answer() =>
        Assert.Equal(ReviewState.Rejected, State(Possible, Said(isRejected: true, reason: "nein")));

    [Fact]
    public void Other_numbers_are_a_change() => Assert.Equal(ReviewState.Changed, State(First, Said(reason: "ab", quarter: 5)));

    [Fact]
    public void What_is_added_becomes_a_task()
    {
        var dossier = After(Dossier, ReviewSteps.Say(Dossier, By(Expert()), Content, Unproposed, Said(reason: "nötig"), 0));

        Assert.Equal(ReviewState.Added, ReviewTasks.Of(Content, dossier.Result!, dossier.Work).Last().State);
    }

    [Fact]
    public void Progress_is_counted_by_area()
    {
        var dossier = After(Dossier, ReviewSteps.Say(Dossier, By(Expert()), Content, First, Said(), 0));

        Assert.Equal(
            [new AreaProgress(Dms, 1, 7), new AreaProgress(Portals, 0, 1)],
            ReviewTasks.Progress(ReviewTasks.Of(Content, dossier.Result!, dossier.Work)).ToArray()
        );
    }

    [Fact]
    public void Only_what_is_no_task_and_of_the_own_areas_can_be_added()
    {
        Assert.Equal([Unproposed], ReviewTasks.Addable(Content, Dossier.Result!, RoundWork.Empty, [Dms]).Select(m => m.Id));
        Assert.Empty(ReviewTasks.Addable(Content, Dossier.Result!, RoundWork.Empty, [Portals]));
    }

    [Fact]
    public void A_restricted_field_of_the_shipped_catalogue_belongs_to_the_area_that_knows_it() =>
        Assert.Equal(
            "Infrastruktur & Security",
            ReviewSight.AreaOf(Conversations.HostedBot.Content.Current, new CheckFieldId("informationssicherheit"))
        );

    private static IEnumerable<MeasureId> SampleMeasures =>
        Dossier.Result!.Leadership.Measures.Concat(Dossier.Result.Leadership.ForMunicipality).Select(m => m.Id);

    private static ReviewState State(MeasureId measure, SaidReview said)
    {
        var dossier = After(Dossier, ReviewSteps.Say(Dossier, By(Coordinator), Content, measure, said, 0));
        return ReviewTasks.Of(Content, dossier.Result!, dossier.Work).Single(t => t.Measure == measure).State;
    }
}
