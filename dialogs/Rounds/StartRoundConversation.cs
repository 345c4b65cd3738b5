using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Starts;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>
/// "Runde starten": choose the team, fill in the form, confirm. The form carries the id of the round to be, so that confirming twice starts
/// one round.
/// </summary>
internal static class StartRoundConversation
{
    public static async Task ShowFormAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!RoundRules.MayCoordinate(turn.Actor))
        {
            turn.Say(Messages.OnlyCoordinators(turn.Language));
            return;
        }

        var teams = await turn.Desk.TeamsAsync(ct);
        var chosen = teams.Length == 1 ? teams[0] : teams.FirstOrDefault(t => t.Channel.TeamId == turn.Input[CardKeys.Team]);
        if (teams.IsEmpty)
        {
            turn.Say(Messages.NoTeam(turn.Language));
        }
        else if (chosen is null)
        {
            turn.Show(TeamChoiceCard.For(teams, turn.Language));
        }
        else
        {
            await ShowAsync(turn, chosen, StartDefaults.Of(turn, chosen, await turn.Register.LoadAsync(ct)), ct);
        }
    }

    /// <summary>Starts it at once, or makes a draft that starts on its day.</summary>
    public static Task ConfirmAsync(DialogContext interview, Turn turn, CancellationToken ct) =>
        ReadAsync(turn, (plan, team, form) => plan.On is null ? StartAsync(turn, plan, team, form, ct) : PlanAsync(turn, plan, ct), ct);

    /// <summary>Keeps it as a draft, also when no day is given.</summary>
    public static Task SaveDraftAsync(DialogContext interview, Turn turn, CancellationToken ct) =>
        ReadAsync(turn, (plan, _, _) => PlanAsync(turn, plan, ct), ct);

    private static async Task ReadAsync(Turn turn, Func<RoundPlan, TeamRecord, StartRoundForm, Task> accepted, CancellationToken ct)
    {
        if (!RoundRules.MayCoordinate(turn.Actor))
        {
            turn.Say(Messages.OnlyCoordinators(turn.Language));
            return;
        }

        var teams = await turn.Desk.TeamsAsync(ct);
        if (teams.FirstOrDefault(t => t.Channel.TeamId == turn.Input[CardKeys.Team]) is not { } team || turn.Input.Round is not { } round)
        {
            turn.Say(Messages.FormOutdated(turn.Language));
            return;
        }

        var form = StartRoundReading.FormOf(round, turn.Input);
        var roster = await turn.Desk.RosterAsync(team, ct);
        switch (StartRoundReading.Read(form, team, roster, await turn.Register.LoadAsync(ct), turn))
        {
            case StartRoundReading.Result.Refused refused:
                await ShowAsync(turn, team, form with { Problems = refused.Problems }, ct);
                break;
            case StartRoundReading.Result.Accepted { Plan: var plan }:
                await accepted(plan with { Previous = await NextRoundConversation.PreviousOfAsync(turn, team, ct) }, team, form);
                break;
        }
    }

    private static async Task StartAsync(Turn turn, RoundPlan plan, TeamRecord team, StartRoundForm form, CancellationToken ct)
    {
        switch (await turn.Starts.StartAsync(plan, ct))
        {
            case BegunRound.Running running:
                await DraftConversation.ShowBegunAsync(turn, running.Round, running.Invited, toEverybody: true, ct);
                break;
            case BegunRound.Impossible impossible:
                turn.Say(StartProblemText.Of(impossible.Problem, turn.Language));
                await ShowAsync(turn, team, form, ct);
                break;
        }
    }

    private static async Task PlanAsync(Turn turn, RoundPlan plan, CancellationToken ct)
    {
        var round = await turn.Starts.PlanAsync(plan, ct);
        if (round.State == RoundState.Draft)
        {
            await DraftConversation.ShowAsync(turn, round, Messages.DraftSaved(turn.Language), ct);
            return;
        }

        await DraftConversation.ShowBegunAsync(turn, round, round.StaffCount + round.Leaders.Length, toEverybody: true, ct);
    }

    public static Task CancelAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        turn.Say(Messages.NothingHappened(turn.Language));
        return Task.CompletedTask;
    }

    public static async Task ShowAsync(Turn turn, TeamRecord team, StartRoundForm form, CancellationToken ct)
    {
        var roster = await turn.Desk.RosterAsync(team, ct);
        turn.Show(
            StartRoundCard.For(
                form,
                new StartRoundChoices(turn.Catalogue.DepartmentKinds, roster, team.Name, team.Channel.TeamId),
                turn.Language
            )
        );
    }
}
