using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Dialogs;

namespace DigiCheckBot.Tests.Rounds;

/// <summary>
/// The rights as the issue states them, written down a second time: who may do what in which state. One line for each action; each
/// combination of role, action and state is tried.
/// </summary>
public sealed class RoundRulesTests
{
    private const string Always = "Draft Survey CheckFields Review Recommendation Decision Implementation Completed Cancelled";
    private const string Closed = "CheckFields Review Recommendation Decision Implementation Completed";

    private static readonly (RoundAction Action, string Roles, string States, string Next)[] Expected =
    [
        (RoundAction.SeeStatus, "Coordinator", Always, ""),
        (RoundAction.SeeDelivery, "Coordinator", Always.Replace("Draft ", "", StringComparison.Ordinal), ""),
        (RoundAction.SeeAudit, "Coordinator", Always, ""),
        (RoundAction.SeeResult, "Coordinator Leader Expert Tester Staff Colleague", Closed, ""),
        (RoundAction.SeeLeadershipView, "Coordinator Leader", Closed, ""),
        (RoundAction.SeeRecommendation, "Coordinator Leader Expert Staff Reader Colleague", "Decision Implementation Completed", ""),
        (RoundAction.EditDraft, "Coordinator", "Draft", ""),
        (RoundAction.Start, "Coordinator", "Draft", "Survey"),
        (RoundAction.Answer, "Leader Staff", "Survey", ""),
        (RoundAction.Decline, "Leader Staff", "Survey", ""),
        (RoundAction.CutLink, "Leader Staff", $"{Closed} Cancelled", ""),
        (RoundAction.ChangeDeadline, "Coordinator", "Survey", ""),
        (RoundAction.CloseSurvey, "Coordinator", "Survey", "CheckFields"),
        (RoundAction.ReopenSurvey, "Coordinator", "CheckFields", "Survey"),
        (RoundAction.Vote, "Staff", "CheckFields", ""),
        (RoundAction.CountVotes, "Coordinator", "CheckFields", ""),
        (RoundAction.RecordOutsideView, "Coordinator Tester", "Survey CheckFields", ""),
        (RoundAction.RecordTalk, "Coordinator", "CheckFields", ""),
        (RoundAction.ProposeFields, "Coordinator Leader", "CheckFields", ""),
        (RoundAction.ObjectToFields, "Leader", "CheckFields", ""),
        (RoundAction.FixFields, "Coordinator", "CheckFields", "Review"),
        (RoundAction.ReviewMeasures, "Coordinator Expert", "Review", ""),
        (RoundAction.FinishReview, "Coordinator", "Review", "Recommendation"),
        (RoundAction.ReturnToReview, "Coordinator", "Recommendation", "Review"),
        (RoundAction.TryScenario, "Coordinator Leader", "Recommendation Decision Implementation", ""),
        (RoundAction.SetFrame, "Coordinator Leader", "Recommendation Decision", ""),
        (RoundAction.Release, "Coordinator", "Recommendation", "Decision"),
        (RoundAction.Decide, "Leader", "Decision", ""),
        (RoundAction.FinishDecisions, "Coordinator Leader", "Decision", "Implementation"),
        (RoundAction.ReopenDecisions, "Coordinator", "Implementation", "Decision"),
        (RoundAction.ReportProgress, "Coordinator Leader Responsible", "Implementation", ""),
        (RoundAction.Complete, "Coordinator", "Implementation", "Completed"),
        (RoundAction.StartNext, "Coordinator", "Implementation Completed", ""),
        (RoundAction.Cancel, "Coordinator", "Draft Survey CheckFields Review Recommendation Decision Implementation", "Cancelled"),
        (RoundAction.DeleteRehearsal, "Coordinator", Always, ""),
    ];

    public static TheoryData<RoundAction, RoundRole, RoundState> EveryCombination
    {
        get
        {
            var all = new TheoryData<RoundAction, RoundRole, RoundState>();
            foreach (var action in Enum.GetValues<RoundAction>())
            {
                foreach (var role in Enum.GetValues<RoundRole>())
                {
                    foreach (var state in Enum.GetValues<RoundState>())
                    {
                        all.Add(action, role, state);
                    }
                }
            }

            return all;
        }
    }

    [Fact]
    public void Every_action_is_expected_once() => Assert.Equal(Enum.GetValues<RoundAction>(), Expected.Select(e => e.Action).Order());

    [Theory]
    [MemberData(nameof(EveryCombination))]
    public void Each_role_may_do_exactly_what_the_table_says(RoundAction action, RoundRole role, RoundState state)
    {
        var (_, roles, states, _) = Expected.Single(e => e.Action == action);
        var isAllowed = roles.Split(' ').Contains(role.ToString()) && states.Split(' ').Contains(state.ToString());

        var verdict = RoundRules.Judge(action, new RoundRoles([role]), state);

        Assert.Equal(isAllowed, verdict is Verdict.Allowed);
    }

    [Fact]
    public void Who_lacks_the_role_does_not_learn_the_state()
    {
        var verdicts = Enum.GetValues<RoundState>()
            .Select(s => RoundRules.Judge(RoundAction.CloseSurvey, new RoundRoles([RoundRole.Staff]), s));

        Assert.All(verdicts, v => Assert.Equal(RoundRole.Coordinator, Assert.Single(Assert.IsType<Verdict.NotByRole>(v).Who)));
    }

    [Fact]
    public void Actions_lead_to_the_states_of_the_process()
    {
        foreach (var (action, _, states, next) in Expected)
        {
            foreach (var state in states.Split(' ').Select(Enum.Parse<RoundState>))
            {
                Assert.Equal(next.Length == 0 ? state : Enum.Parse<RoundState>(next), RoundRules.After(action, state));
            }
        }
    }

    [Fact]
    public void Every_state_is_reached_from_a_draft()
    {
        var reached = new HashSet<RoundState> { RoundState.Draft };
        var all = new RoundRoles([.. Enum.GetValues<RoundRole>()]);
        for (var before = 0; before < reached.Count; )
        {
            before = reached.Count;
            reached.UnionWith([.. reached.SelectMany(s => RoundRules.Possible(all, s).Select(a => RoundRules.After(a, s)))]);
        }

        Assert.Equal(Enum.GetValues<RoundState>().ToHashSet(), reached);
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Every_refusal_has_a_sentence(Language language)
    {
        var roles = Enum.GetValues<RoundRole>().ToImmutableArray();
        var sentences = Enum.GetValues<RoundState>()
            .Select(s => Messages.NotInState(s, [RoundState.Survey, RoundState.Review], language))
            .Append(Messages.OnlyFor(roles, language))
            .Append(Messages.PossibleNow(Enum.GetValues<RoundAction>(), language));

        Assert.All(sentences, s => Assert.EndsWith(".", s, StringComparison.Ordinal));
    }
}
