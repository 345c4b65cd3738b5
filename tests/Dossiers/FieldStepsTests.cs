using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Tests.Dossiers;

public sealed class FieldStepsTests
{
    private static readonly ImmutableSortedDictionary<CheckFieldId, decimal> Three = SampleDossier.Targets(
        "online-zugang",
        "ende-zu-ende",
        "kompetenzen"
    );

    private static readonly ImmutableSortedDictionary<CheckFieldId, decimal> Others = SampleDossier.Targets(
        "online-zugang",
        "ende-zu-ende",
        "informationssicherheit"
    );

    private readonly RoundDossier _closed = SampleDossier.In(RoundState.CheckFields);

    [Fact]
    public void The_first_leader_to_confirm_proposes_and_the_others_are_told()
    {
        var step = Propose(_closed, SampleDossier.Leader, Three, 0);

        var changed = Assert.IsType<RoundStep.Changed>(step);
        Assert.Equal(Three, changed.Work.Fields!.Targets);
        Assert.Equal([SampleDossier.OtherLeader, SampleDossier.Coordinator], changed.Intents.Cast<Intent.Tell>().Select(t => t.To));
    }

    [Fact]
    public void A_second_leader_at_the_same_second_sees_the_first_proposal_instead_of_replacing_it()
    {
        var proposed = _closed.After(Propose(_closed, SampleDossier.Leader, Three, 0));

        var step = Propose(proposed, SampleDossier.OtherLeader, Others, 0);

        Assert.Equal(StepProblem.ChangedMeanwhile, Assert.IsType<RoundStep.Refused>(step).Problem);
    }

    [Fact]
    public void Who_saw_a_proposal_may_replace_it_and_its_objections_are_gone()
    {
        var proposed = _closed.After(Propose(_closed, SampleDossier.Leader, Three, 0));
        var objected = proposed.After(Object(proposed, SampleDossier.OtherLeader, "Es fehlt etwas", 1));

        var replaced = objected.After(Propose(objected, SampleDossier.OtherLeader, Others, 1));

        Assert.Equal((Others, 2), (replaced.Work.Fields!.Targets, replaced.Work.Fields.Number));
        Assert.Empty(replaced.Work.Fields.Objections);
    }

    [Fact]
    public void The_same_proposal_again_changes_nothing()
    {
        var proposed = _closed.After(Propose(_closed, SampleDossier.Leader, Three, 0));

        Assert.IsType<RoundStep.Unchanged>(Propose(proposed, SampleDossier.Leader, Three, 0));
    }

    [Theory]
    [InlineData("online-zugang", "ende-zu-ende")]
    [InlineData("online-zugang", "ende-zu-ende", "gibt-es-nicht")]
    [InlineData("online-zugang", "ende-zu-ende", "wissensmanagement")]
    public void Less_than_three_unknown_fields_and_fields_that_do_not_apply_are_refused(params string[] fields)
    {
        var step = Propose(_closed, SampleDossier.Leader, SampleDossier.Targets(fields), 0);

        Assert.Equal(StepProblem.WrongNumberOfFields, Assert.IsType<RoundStep.Refused>(step).Problem);
    }

    [Fact]
    public void An_objection_needs_a_reason()
    {
        var proposed = _closed.After(Propose(_closed, SampleDossier.Leader, Three, 0));

        Assert.Equal(
            StepProblem.ReasonMissing,
            Assert.IsType<RoundStep.Refused>(Object(proposed, SampleDossier.OtherLeader, " ", 1)).Problem
        );
    }

    [Fact]
    public void Each_proposal_and_each_objection_is_a_letter_of_its_own()
    {
        var proposed = Propose(_closed, SampleDossier.Leader, Three, 0);
        var first = Object(_closed.After(proposed), SampleDossier.OtherLeader, "Erstens", 1);
        var second = Object(_closed.After(proposed).After(first), SampleDossier.OtherLeader, "Zweitens", 1);

        var keys = new[] { proposed, first, second }.SelectMany(s => ((RoundStep.Changed)s).Intents).Select(i => i.Key).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void The_same_objection_again_changes_nothing()
    {
        var proposed = _closed.After(Propose(_closed, SampleDossier.Leader, Three, 0));
        var objected = proposed.After(Object(proposed, SampleDossier.OtherLeader, "Es fehlt etwas", 1));

        Assert.IsType<RoundStep.Unchanged>(Object(objected, SampleDossier.OtherLeader, "Es fehlt etwas", 1));
    }

    [Fact]
    public void Nothing_is_fixed_that_nobody_proposed() =>
        Assert.Equal(StepProblem.NothingProposed, Assert.IsType<RoundStep.Refused>(FieldSteps.Fix(_closed, 0, [])).Problem);

    [Fact]
    public void What_the_coordinator_did_not_see_is_not_fixed()
    {
        var proposed = _closed.After(Propose(_closed, SampleDossier.Leader, Three, 0));
        var replaced = proposed.After(Propose(proposed, SampleDossier.OtherLeader, Others, 1));

        Assert.Equal(StepProblem.ChangedMeanwhile, Assert.IsType<RoundStep.Refused>(FieldSteps.Fix(replaced, 1, [])).Problem);
        Assert.True(Assert.IsType<RoundStep.Changed>(FieldSteps.Fix(replaced, 2, [])).Evaluates);
    }

    [Fact]
    public void Votes_are_counted_once_and_then_the_leaders_are_asked()
    {
        var voting = _closed with { Work = RoundWork.Empty };

        var counted = FieldSteps.CountVotes(voting, SampleDossier.By(SampleDossier.Coordinator, isCoordinator: true));

        Assert.Equal(2, Assert.IsType<RoundStep.Changed>(counted).Intents.Length);
        Assert.IsType<RoundStep.Unchanged>(
            FieldSteps.CountVotes(voting.After(counted), SampleDossier.By(SampleDossier.Coordinator, isCoordinator: true))
        );
    }

    [Fact]
    public void Fewer_people_than_the_threshold_are_not_asked_for_a_vote()
    {
        var few = _closed.Round with { StaffCount = 4 };

        var (work, intents) = FieldSteps.AfterClosing(few, RoundWork.Empty, SampleDossier.Noon);

        Assert.NotNull(work.VotesCountedAt);
        Assert.Empty(work.Votes!.Value);
        Assert.All(intents, i => Assert.Equal(Letter.ChooseFields, Assert.IsType<Intent.Tell>(i).About));
    }

    [Fact]
    public void The_talk_gives_levels_only_to_fields_that_no_answers_rate()
    {
        var open = FieldSteps.OpenForTalk(_closed).ToList();
        var levels = _closed.Result!.Leadership.Fields.ToImmutableSortedDictionary(f => f.Field, _ => 2.5m);

        var recorded = _closed.After(FieldSteps.RecordTalk(_closed, levels));

        Assert.NotEmpty(open);
        Assert.Equal(open.Order(), recorded.Work.TalkLevels.Keys);
        Assert.DoesNotContain(_closed.Result.Leadership.Fields.Where(f => f.Outcome is FieldOutcome.Rated), f => open.Contains(f.Field));
    }

    private static RoundStep Propose(
        RoundDossier dossier,
        PersonId by,
        ImmutableSortedDictionary<CheckFieldId, decimal> targets,
        int seen
    ) => FieldSteps.Propose(dossier, SampleDossier.By(by), targets, seen);

    private static RoundStep Object(RoundDossier dossier, PersonId by, string reason, int seen) =>
        FieldSteps.RaiseObjection(dossier, SampleDossier.By(by), reason, seen);
}
