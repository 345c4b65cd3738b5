using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards.Steering;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>One round as its coordinator or a leader steers it.</summary>
internal static class RoundConversation
{
    public static async Task OpenAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (turn.Place != Place.Personal)
        {
            turn.Say(Messages.OnlyInPersonalChat(turn.Language));
            return;
        }

        await ShowAsync(turn, turn.Input.Round, "", ct);
    }

    /// <summary>After a step that has no card of its own any more.</summary>
    public static Task ShowAfterAsync(Turn turn, TakenStep? taken, string notice, CancellationToken ct) =>
        taken is TakenStep.Done done ? ShowAsync(turn, done.Dossier.Round.Id, notice, ct) : Task.CompletedTask;

    private static async Task ShowAsync(Turn turn, RoundId? round, string notice, CancellationToken ct)
    {
        var dossier = round is { } id ? await turn.Desk.DossierAsync(id, ct) : null;
        var standing = dossier is null ? null : await turn.Desk.StandingAsync(dossier.Round.Id, ct);
        var roles = dossier is null ? null : RoundRoles.Of(turn.Actor, dossier);
        if (dossier is null || standing is null || roles is null || !(roles.Has(RoundRole.Coordinator) || roles.Has(RoundRole.Leader)))
        {
            turn.Say(Messages.NoSuchRound(turn.Language));
            return;
        }

        turn.Show(
            RoundCard.For(
                dossier,
                RoundStatusConversation.StatusOf(turn, standing),
                RoundRules.Possible(roles, dossier.Round.State),
                notice,
                turn.Language
            )
        );
    }
}
