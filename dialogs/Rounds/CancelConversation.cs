using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Starts;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>"Runde abbrechen": asked once more, because open interviews are lost.</summary>
internal static class CancelConversation
{
    public static async Task AskAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.Cancel, ct) is { Round: var round })
        {
            turn.Show(CancelRoundCard.For(round, turn.Language));
        }
    }

    public static async Task AskToDeleteAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.DeleteRehearsal, ct) is not { Round: var round })
        {
            return;
        }

        if (round.IsRehearsal)
        {
            turn.Show(CancelRoundCard.ForDeletion(round, turn.Language));
            return;
        }

        turn.Say(Messages.NoRehearsal(turn.Language));
    }

    /// <summary>A repeated click finds nothing any more, which is what was wanted.</summary>
    public static async Task DeleteAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!RoundRules.MayCoordinate(turn.Actor))
        {
            turn.Say(Messages.OnlyCoordinators(turn.Language));
        }
        else if (turn.Place != Place.Personal)
        {
            turn.Say(Messages.OnlyInPersonalChat(turn.Language));
        }
        else if (
            turn.Input.Round is { } id
            && !await turn.Starts.DeleteRehearsalAsync(id, ct)
            && await turn.Desk.DossierAsync(id, ct) is not null
        )
        {
            turn.Say(Messages.NoRehearsal(turn.Language));
        }
        else
        {
            turn.Show(RehearsalDeletedCard.For(turn.Language));
        }
    }

    /// <summary>A repeated click finds the round cancelled and shows the same.</summary>
    public static async Task CancelAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!RoundRules.MayCoordinate(turn.Actor))
        {
            turn.Say(Messages.OnlyCoordinators(turn.Language));
            return;
        }

        if (
            turn.Input.Round is { } id
            && await turn.Starts.CancelAsync(id, ct) is not null
            && await turn.Desk.StandingAsync(id, ct) is { } standing
        )
        {
            turn.Show(RoundStatusCard.For([RoundStatusConversation.StatusOf(turn, standing)], turn.Language));
            return;
        }

        await Steps.OpenAsync(turn, RoundAction.Cancel, ct);
    }
}
