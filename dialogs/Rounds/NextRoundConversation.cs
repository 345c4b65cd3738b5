using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>
/// The next round of a Fachbereich: the start form as the last round filled it in. What is stated to others (Personalrat, data protection)
/// and when the new survey ends is asked anew.
/// </summary>
internal static class NextRoundConversation
{
    public static async Task ShowFormAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.StartNext, ct) is not { Round: var last })
        {
            return;
        }

        var teams = await turn.Desk.TeamsAsync(ct);
        if (teams.FirstOrDefault(t => IsOf(t, last)) is not { } team)
        {
            turn.Say(Messages.NoTeam(turn.Language));
            return;
        }

        await StartRoundConversation.ShowAsync(turn, team, StartDefaults.After(turn, team, last), ct);
    }

    /// <summary>The round that the form names, if it is of the same team and the person may start the next one from it now.</summary>
    /// <returns>Null: the form names none, or one that can't be followed; then the round stands alone.</returns>
    public static async Task<RoundId?> PreviousOfAsync(Turn turn, TeamRecord team, CancellationToken ct) =>
        turn.Input.Previous is { } named
        && await turn.Desk.DossierAsync(named, ct) is { Round: var last } dossier
        && IsOf(team, last)
        && RoundRules.Allows(RoundAction.StartNext, RoundRoles.Of(turn.Actor, dossier), last.State)
            ? last.Id
            : null;

    private static bool IsOf(TeamRecord team, AssessmentRound round) =>
        team.Channel.TenantId == round.Channel?.TenantId && team.Channel.TeamId == round.Channel.TeamId;
}
