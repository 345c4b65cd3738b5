using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds.Rights;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>How every step of a round runs in a turn: in 1:1, for whom the rules allow it, and with a sentence for whom they don't.</summary>
internal static class Steps
{
    /// <summary>The dossier of the round that the card names, if the person may do this to it now.</summary>
    /// <returns>Null: the person was told why not.</returns>
    public static async Task<RoundDossier?> OpenAsync(Turn turn, RoundAction action, CancellationToken ct)
    {
        if (!Access.IsInPersonalChat(turn))
        {
            return null;
        }

        var dossier = turn.Input.Round is { } round ? await turn.Desk.DossierAsync(round, ct) : null;
        if (dossier is null)
        {
            turn.Say(Messages.NoSuchRound(turn.Language));
            return null;
        }

        var roles = RoundRoles.Of(turn.Actor, dossier);
        if (RoundRules.Judge(action, roles, dossier.Round.State) is var verdict and not Verdict.Allowed)
        {
            turn.Say(Refusals.Of(verdict, dossier.Round, roles, turn.Language));
            return null;
        }

        return dossier;
    }

    /// <summary>Takes the step and shows what the round's card looks like afterwards; a refusal is said above the card as it is now.</summary>
    /// <param name="card">Null: there is nothing to show then.</param>
    public static async Task<TakenStep?> TakeAsync(
        Turn turn,
        RoundAction action,
        Func<RoundDossier, StepOrigin, RoundStep> step,
        Func<RoundDossier, JObject?> card,
        CancellationToken ct
    )
    {
        if (!Access.IsInPersonalChat(turn))
        {
            return null;
        }

        var taken = turn.Input.Round is { } round ? await turn.Desk.TakeAsync(round, action, step, ct) : new TakenStep.NoSuchRound();
        switch (taken)
        {
            case TakenStep.Done done:
                Show(done.Dossier);
                break;
            case TakenStep.Refused refused:
                turn.Say(Refusals.Of(refused.Problem, turn.Language));
                Show(refused.Dossier);
                break;
            case TakenStep.NotAllowed not:
                turn.Say(Refusals.Of(not.Verdict, not.Dossier.Round, RoundRoles.Of(turn.Actor, not.Dossier), turn.Language));
                break;
            default:
                turn.Say(Messages.NoSuchRound(turn.Language));
                break;
        }

        return taken;

        void Show(RoundDossier dossier)
        {
            if (card(dossier) is { } shown)
            {
                turn.Show(shown);
            }
        }
    }
}
