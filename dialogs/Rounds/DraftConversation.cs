using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Starts;
using DigiCheckBot.Dialogs.Registers;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>A draft before its start: shown, changed, started by hand, and who is left out of it.</summary>
internal static class DraftConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.EditDraft, ct) is { Round: var draft })
        {
            await ShowAsync(turn, draft, "", ct);
        }
    }

    public static async Task ShowAsync(Turn turn, AssessmentRound draft, string notice, CancellationToken ct)
    {
        var team = await TeamAsync(turn, draft, ct);
        turn.Show(DraftCard.For(draft, team?.Name ?? "", notice, turn.Language));
    }

    /// <summary>A repeated click finds the round running and shows the same.</summary>
    public static async Task BeginAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await IsRunningAsync(turn, ct) || await Steps.OpenAsync(turn, RoundAction.Start, ct) is not { Round: var draft })
        {
            return;
        }

        switch (await turn.Starts.BeginAsync(draft.Id, ct))
        {
            case BegunRound.Running running:
                await ShowBegunAsync(turn, running.Round, running.Invited, toEverybody: false, ct);
                break;
            case BegunRound.Impossible impossible:
                await ShowAsync(turn, draft, StartProblemText.Of(impossible.Problem, turn.Language), ct);
                break;
        }
    }

    /// <summary>What was cancelled before or meanwhile doesn't run; the person is told so.</summary>
    public static async Task ShowBegunAsync(Turn turn, AssessmentRound round, int invited, bool toEverybody, CancellationToken ct)
    {
        if (round.State != RoundState.Cancelled || await Steps.OpenAsync(turn, RoundAction.Start, ct) is not null)
        {
            turn.Show(RoundStartedCard.For(round, invited, turn.Language), toEverybody);
        }
    }

    public static async Task EditAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (
            await Steps.OpenAsync(turn, RoundAction.EditDraft, ct) is { Round: var draft }
            && await TeamOrSayAsync(turn, draft, ct) is { } team
        )
        {
            await StartRoundConversation.ShowAsync(turn, team, StartDefaults.Of(draft), ct);
        }
    }

    public static async Task ShowPeopleAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (
            await Steps.OpenAsync(turn, RoundAction.EditDraft, ct) is { Round: var draft }
            && await TeamOrSayAsync(turn, draft, ct) is { } team
        )
        {
            var roster = await turn.Desk.RosterAsync(team, ct);
            turn.Show(DraftPeopleCard.For(draft, roster, RegisterAccess.PageOf(turn), turn.Language));
        }
    }

    /// <summary>Decides about those on the page only; what was chosen on others stays.</summary>
    public static async Task LeaveOutAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (
            await Steps.OpenAsync(turn, RoundAction.EditDraft, ct) is not { Round: var draft }
            || await TeamOrSayAsync(turn, draft, ct) is not { } team
        )
        {
            return;
        }

        var shown = DraftPeopleCard.PageOf(await turn.Desk.RosterAsync(team, ct), RegisterAccess.PageOf(turn));
        ImmutableArray<string> leftOut =
        [
            .. turn.Input[DraftPeopleCard.LeftOutField].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        ];
        await turn.Starts.LeaveOutAsync(draft.Id, [.. shown.Select(m => m.Person.ObjectId)], leftOut, ct);
        if (await turn.Desk.DossierAsync(draft.Id, ct) is { Round: var changed })
        {
            await ShowAsync(turn, changed, Messages.DraftSaved(turn.Language), ct);
        }
    }

    private static async Task<bool> IsRunningAsync(Turn turn, CancellationToken ct)
    {
        if (
            turn is not { Place: Place.Personal, Actor.IsCoordinator: true, Input.Round: { } id }
            || await turn.Desk.DossierAsync(id, ct) is not { Round: { State: RoundState.Survey } running }
        )
        {
            return false;
        }

        turn.Show(RoundStartedCard.For(running, running.StaffCount + running.Leaders.Length, turn.Language));
        return true;
    }

    private static async Task<TeamRecord?> TeamOrSayAsync(Turn turn, AssessmentRound draft, CancellationToken ct)
    {
        var team = await TeamAsync(turn, draft, ct);
        if (team is null)
        {
            turn.Say(StartProblemText.Of(StartProblem.NoTeam, turn.Language));
        }

        return team;
    }

    private static async Task<TeamRecord?> TeamAsync(Turn turn, AssessmentRound draft, CancellationToken ct) =>
        (await turn.Desk.TeamsAsync(ct)).FirstOrDefault(t => t.Installed && t.Channel.TeamId == draft.Channel?.TeamId);
}
