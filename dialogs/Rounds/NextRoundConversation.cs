using System.Globalization;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>
/// "Nächste Runde": the start form as the last round filled it in. What is stated to others (Personalrat, data protection) and when the new
/// survey ends is asked anew.
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

        turn.Show(await StartRoundConversation.CardAsync(turn, team, FormOf(turn, team, last), last.Id, ct));
    }

    /// <summary>The round that the form names, if it is of the same team and the person may start the next one from it now.</summary>
    /// <returns>Null: the form names none, or one that can't be followed; then the round stands alone.</returns>
    public static async Task<AssessmentRound?> PreviousOfAsync(Turn turn, TeamRecord team, CancellationToken ct) =>
        turn.Input.Previous is { } named
        && await turn.Desk.DossierAsync(named, ct) is { Round: var last } dossier
        && IsOf(team, last)
        && RoundRules.Allows(RoundAction.StartNext, RoundRoles.Of(turn.Actor, dossier), last.State)
            ? last
            : null;

    private static bool IsOf(TeamRecord team, AssessmentRound round) =>
        team.Channel.TenantId == round.Channel?.TenantId && team.Channel.TeamId == round.Channel.TeamId;

    private static StartRoundForm FormOf(Turn turn, TeamRecord team, AssessmentRound last)
    {
        var settings = last.Settings;
        return StartRoundConversation.Defaults(turn, team) with
        {
            DepartmentName = settings.DepartmentName,
            Kind = settings.DepartmentKind.Value,
            Municipality = settings.Municipality,
            Leaders = [.. last.Leaders.Where(l => l.TenantId == team.Channel.TenantId).Select(l => l.ObjectId)],
            Scope = settings.StaffScope == InterviewScope.Quick ? StartRoundForm.QuickScope : StartRoundForm.FullScope,
            Contact = settings.Preconditions.Contact,
            BudgetYear = Math.Max(turn.Today.Year + 1, settings.Preconditions.BudgetYear).ToString(CultureInfo.InvariantCulture),
        };
    }
}
