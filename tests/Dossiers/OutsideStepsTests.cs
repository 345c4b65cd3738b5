using System.Collections.Immutable;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Cards;
using DigiCheckBot.Tests.Conversations;

namespace DigiCheckBot.Tests.Dossiers;

public sealed class OutsideStepsTests
{
    private static readonly RoundDossier Empty = new(SampleCards.Round() with { State = RoundState.CheckFields }, RoundWork.Empty, null);
    private static readonly StepOrigin Tester = By("tester", 0);

    [Fact]
    public void What_is_entered_is_kept_with_who_saw_it_and_when()
    {
        var after = After(Empty, Record(Empty, ("suche-treffer", new(3, "https://example.org/a", "gut"))));

        Assert.Equal(
            new OutsideFinding(3, "https://example.org/a", "gut", Tester.Actor.Person, Tester.At),
            after.Work.Outside["suche-treffer"]
        );
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var after = After(Empty, Record(Empty, ("suche-treffer", new(3, null, null))));

        Assert.IsType<RoundStep.Unchanged>(Record(after, ("suche-treffer", new(3, null, null))));
    }

    [Fact]
    public void Two_people_merge_by_criterion()
    {
        var one = After(Empty, Record(Empty, ("suche-treffer", new(3, null, null)), ("suche-extern", SeenCriterion.Nothing)));
        var both = After(one, Record(one, ("suche-treffer", SeenCriterion.Nothing), ("suche-extern", new(1, null, null))));

        Assert.Equal((3, 1), (both.Work.Outside["suche-treffer"].Level, both.Work.Outside["suche-extern"].Level));
    }

    [Fact]
    public void What_another_recorded_meanwhile_stays_and_is_named()
    {
        var one = After(Empty, Record(Empty, ("suche-treffer", new(3, null, null))));

        Assert.IsType<RoundStep.Unchanged>(Record(one, ("suche-treffer", new(1, null, null))));
        Assert.Equal(["suche-treffer"], OutsideSteps.Conflicts(one, Entered(("suche-treffer", new(1, null, null)))).ToArray());
    }

    [Fact]
    public void Who_has_seen_it_may_change_or_remove_it()
    {
        var one = After(Empty, Record(Empty, ("suche-treffer", new(3, null, null))));
        var seen = one.Work.Outside.ToImmutableSortedDictionary(f => f.Key, f => OutsideSteps.MarkOf(f.Value));

        var step = OutsideSteps.Record(
            one,
            By("other", 1),
            HostedBot.Content.Current,
            Entered(("suche-treffer", SeenCriterion.Nothing)),
            seen
        );

        Assert.Empty(After(one, step).Work.Outside);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("=cmd()")]
    [InlineData("example.org")]
    public void An_address_that_no_click_should_lead_to_is_none(string text) => Assert.False(SeenCriterion.IsAddress(text));

    [Fact]
    public void What_can_not_be_is_left_out() =>
        Assert.IsType<RoundStep.Unchanged>(
            Record(
                Empty,
                ("suche-treffer", new(5, null, null)),
                ("suche-extern", new(null, "https://example.org", null)),
                ("suche-klicks", new(1, "javascript:alert(1)", null)),
                ("suche-lebenslage", new(1, null, new string('x', 5000))),
                ("erfunden", new(1, null, null))
            )
        );

    [Fact]
    public void After_closing_taking_it_over_evaluates_once()
    {
        var taken = Assert.IsType<RoundStep.Changed>(OutsideSteps.Take(Empty, Tester));

        Assert.True(taken.Evaluates);
        Assert.IsType<RoundStep.Unchanged>(OutsideSteps.Take(Empty with { Work = taken.Work }, Tester));
    }

    [Fact]
    public void What_is_seen_later_can_be_taken_over_again()
    {
        var taken = After(Empty, OutsideSteps.Take(Empty, Tester));
        var later = After(taken, Record(taken, ("suche-treffer", new(3, null, null))));

        Assert.IsType<RoundStep.Changed>(OutsideSteps.Take(later, Tester));
    }

    [Fact]
    public void While_the_survey_runs_there_is_nothing_to_evaluate()
    {
        var survey = Empty with { Round = Empty.Round with { State = RoundState.Survey } };

        Assert.False(Assert.IsType<RoundStep.Changed>(OutsideSteps.Take(survey, Tester)).Evaluates);
    }

    private static RoundStep Record(RoundDossier dossier, params (string, SeenCriterion)[] entered) =>
        OutsideSteps.Record(dossier, Tester, HostedBot.Content.Current, Entered(entered), ImmutableSortedDictionary<string, string>.Empty);

    private static ImmutableSortedDictionary<string, SeenCriterion> Entered(params (string Id, SeenCriterion Seen)[] entered) =>
        entered.ToImmutableSortedDictionary(e => e.Id, e => e.Seen);

    private static RoundDossier After(RoundDossier dossier, RoundStep step) =>
        dossier with
        {
            Work = Assert.IsType<RoundStep.Changed>(step).Work,
        };

    private static StepOrigin By(string person, int minute) =>
        new(new Actor(new PersonId("tenant", person), false), new DateTimeOffset(2026, 12, 1, 9, minute, 0, TimeSpan.Zero));
}
