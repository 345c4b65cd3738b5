using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Audits;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Who did what to a round. Names stand in it, so it is shown in 1:1 only.</summary>
internal static class AuditConversation
{
    /// <summary>The log of the only round, or a choice.</summary>
    public static async Task StartAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.Coordinates(turn))
        {
            return;
        }

        var rounds = await turn.Desk.OpenRoundsAsync(ct);
        switch (rounds)
        {
            case []:
                turn.Say(Messages.NothingAudited(turn.Language));
                break;
            case [var only]:
                await ShowAsync(turn, only.Round.Id, ct);
                break;
            default:
                turn.Show(RoundChoiceCard.ForAudit([.. rounds.Select(s => RoundHeader.Of(s.Round))], turn.Language));
                break;
        }
    }

    public static Task ShowPageAsync(DialogContext interview, Turn turn, CancellationToken ct) => ShowAsync(turn, turn.Input.Round, ct);

    private static async Task ShowAsync(Turn turn, RoundId? round, CancellationToken ct)
    {
        var audit = round is { } id ? await turn.Desk.AuditAsync(id, ct) : null;
        if (audit is null)
        {
            turn.Say(Messages.NoSuchRound(turn.Language));
            return;
        }

        var roles = RoundRoles.Of(turn.Actor, audit.Round);
        if (RoundRules.Judge(RoundAction.SeeAudit, roles, audit.Round.State) is var verdict and not Verdict.Allowed)
        {
            turn.Say(Refusals.Of(verdict, audit.Round, roles, turn.Language));
            return;
        }

        var overview = new AuditOverview(RoundHeader.Of(audit.Round), audit.Entries, audit.Names, audit.Zone, audit.Export);
        turn.Show(AuditCard.For(overview, turn.Input.PageNumber, turn.Language));
    }
}
