using System.Collections.Frozen;
using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;
using static DigiCheckBot.Assessment.Rounds.Rights.RoundRole;
using static DigiCheckBot.Assessment.Rounds.RoundState;

namespace DigiCheckBot.Assessment.Rounds.Rights;

/// <summary>
/// The one table of who may do what in which state of a round, and which state comes of it (law 6). What isn't in it is refused.
/// </summary>
public static class RoundRules
{
    private static readonly ImmutableArray<RoundState> Any = [.. Enum.GetValues<RoundState>()];
    private static readonly ImmutableArray<RoundState> Unfinished = [.. Any.Where(s => s is not (Completed or Cancelled))];
    private static readonly ImmutableArray<RoundState> Published =
    [
        CheckFields,
        Review,
        Recommendation,
        RoundState.Decision,
        Implementation,
        Completed,
    ];
    private static readonly ImmutableArray<RoundState> Released = [RoundState.Decision, Implementation, Completed];

    private static readonly FrozenDictionary<RoundAction, Rule> Table = new Dictionary<RoundAction, Rule>
    {
        [RoundAction.SeeStatus] = new(Any, [Coordinator]),
        [RoundAction.SeeDelivery] = new([.. Any.Where(s => s != Draft)], [Coordinator]),
        [RoundAction.SeeAudit] = new(Any, [Coordinator]),
        [RoundAction.SeeResult] = new(Published, [Coordinator, Leader, Expert, Tester, Staff, Colleague]),
        [RoundAction.SeeLeadershipView] = new(Published, [Coordinator, Leader]),
        [RoundAction.SeeRecommendation] = new(Released, [Coordinator, Leader, Expert, Staff, Reader, Colleague]),
        [RoundAction.EditDraft] = new([Draft], [Coordinator]),
        [RoundAction.Start] = new([Draft], [Coordinator], Survey),
        [RoundAction.Answer] = new([Survey], [Leader, Staff]),
        [RoundAction.Decline] = new([Survey], [Leader, Staff]),
        [RoundAction.CutLink] = new([.. Any.Where(s => s is not (Draft or Survey))], [Leader, Staff]),
        [RoundAction.ChangeDeadline] = new([Survey], [Coordinator]),
        [RoundAction.CloseSurvey] = new([Survey], [Coordinator], CheckFields),
        [RoundAction.ReopenSurvey] = new([CheckFields], [Coordinator], Survey),
        [RoundAction.Vote] = new([CheckFields], [Staff]),
        [RoundAction.CountVotes] = new([CheckFields], [Coordinator]),
        [RoundAction.RecordOutsideView] = new([Survey, CheckFields], [Coordinator, Tester]),
        [RoundAction.RecordTalk] = new([CheckFields], [Coordinator]),
        [RoundAction.ProposeFields] = new([CheckFields], [Coordinator, Leader]),
        [RoundAction.ObjectToFields] = new([CheckFields], [Leader]),
        [RoundAction.FixFields] = new([CheckFields], [Coordinator], Review),
        [RoundAction.ReviewMeasures] = new([Review], [Coordinator, Expert]),
        [RoundAction.FinishReview] = new([Review], [Coordinator], Recommendation),
        [RoundAction.ReturnToReview] = new([Recommendation], [Coordinator], Review),
        [RoundAction.TryScenario] = new([Recommendation, RoundState.Decision, Implementation], [Coordinator, Leader]),
        [RoundAction.SetFrame] = new([Recommendation, RoundState.Decision], [Coordinator, Leader]),
        [RoundAction.Release] = new([Recommendation], [Coordinator], RoundState.Decision),
        [RoundAction.Decide] = new([RoundState.Decision], [Leader]),
        [RoundAction.FinishDecisions] = new([RoundState.Decision], [Coordinator, Leader], Implementation),
        [RoundAction.ReopenDecisions] = new([Implementation], [Coordinator], RoundState.Decision),
        [RoundAction.ReportProgress] = new([Implementation], [Coordinator, Leader, Responsible]),
        [RoundAction.Complete] = new([Implementation], [Coordinator], Completed),
        [RoundAction.StartNext] = new([Implementation, Completed], [Coordinator]),
        [RoundAction.Cancel] = new(Unfinished, [Coordinator], Cancelled),
        [RoundAction.DeleteRehearsal] = new(Any, [Coordinator]),
    }.ToFrozenDictionary();

    /// <summary>What is about no round yet, or about all of them: starting, the lists, the register.</summary>
    public static bool MayCoordinate(Actor actor) => actor.IsCoordinator;

    /// <summary>Everything that this person may do to the round now.</summary>
    public static ImmutableArray<RoundAction> Possible(RoundRoles roles, RoundState state) =>
        [.. Enum.GetValues<RoundAction>().Where(a => Judge(a, roles, state) is Verdict.Allowed)];

    /// <summary>Who lacks the role hears that, whatever the state: nobody learns of a state by trying.</summary>
    public static Verdict Judge(RoundAction action, RoundRoles roles, RoundState state)
    {
        var rule = Table[action];
        return !rule.By.Any(roles.Has) ? new Verdict.NotByRole(rule.By)
            : !rule.In.Contains(state) ? new Verdict.NotInState(state, rule.In)
            : new Verdict.Allowed();
    }

    /// <summary>Only shows something.</summary>
    public static bool IsReading(RoundAction action) => action <= RoundAction.SeeRecommendation;

    public static bool Allows(RoundAction action, RoundRoles roles, RoundState state) => Judge(action, roles, state) is Verdict.Allowed;

    /// <summary>The state of a round after the action; most actions leave it as it is.</summary>
    public static RoundState After(RoundAction action, RoundState state) => Table[action].Next ?? state;

    /// <param name="Next">Null: the state stays.</param>
    private sealed record Rule(ImmutableArray<RoundState> In, ImmutableArray<RoundRole> By, RoundState? Next = null);
}
