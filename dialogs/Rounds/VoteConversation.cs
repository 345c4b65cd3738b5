using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards.Fields;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>
/// One of the staff votes after closing. The ballot is part of the anonymous interview, so that it knows as little of the person as the
/// answers do; it is saved with it by the turn.
/// </summary>
internal static class VoteConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await OpenAsync(turn, ct) is { } open)
        {
            Show(turn, open, turn.TheInterview.Ballot?.Fields ?? [], "");
        }
    }

    public static async Task CastAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await OpenAsync(turn, ct) is not { } open)
        {
            return;
        }

        var chosen = ChosenOf(turn.Input, open.View);
        if (chosen.Length is 0 or > Ballot.MostFields)
        {
            Show(turn, open, chosen, Messages.VoteCount(Ballot.MostFields, turn.Language));
            return;
        }

        if (turn.TheInterview.Ballot is not { } before || !before.Fields.SequenceEqual(chosen))
        {
            turn.Change(turn.TheInterview with { Ballot = new Ballot(chosen) });
        }

        turn.Show(VotedCard.For(open.Context, turn.Language));
    }

    private static void Show(Turn turn, Open open, ImmutableArray<CheckFieldId> chosen, string problem) =>
        turn.Show(VoteCard.For(open.Context, turn.Desk.CatalogueOf(open.Round), open.View, chosen, problem, turn.Language));

    /// <summary>In the catalogue's order, so that the same choice is the same ballot; what isn't on the card doesn't count.</summary>
    private static ImmutableArray<CheckFieldId> ChosenOf(CardInput input, PublishedView view)
    {
        var ticked = input[VoteCard.Chosen].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        return
        [
            .. view.Fields.Where(f => f.Outcome is not FieldOutcome.DoesNotApply && ticked.Contains(f.Field.Value)).Select(f => f.Field),
        ];
    }

    /// <summary>The interview was loaded only if the round's list of participants names the person for it.</summary>
    /// <returns>Null: the person was told why not.</returns>
    private static async Task<Open?> OpenAsync(Turn turn, CancellationToken ct)
    {
        if (!Access.IsInPersonalChat(turn))
        {
            return null;
        }

        var named =
            turn.Interview?.Interview is { } own && own.Round == turn.Input.Round && own.Participant == turn.Input.Participant ? own : null;
        if (named is null || await turn.Desk.DossierAsync(named.Round, ct) is not { } dossier)
        {
            turn.Say(Messages.NoSuchRound(turn.Language));
            return null;
        }

        var roles = RoundRoles.Of(turn.Actor, dossier.Round, isInvited: named.Population == Population.Staff);
        if (RoundRules.Judge(RoundAction.Vote, roles, dossier.Round.State) is var verdict and not Verdict.Allowed)
        {
            turn.Say(Refusals.Of(verdict, dossier.Round, roles, turn.Language));
            return null;
        }

        if (dossier is not { Work.VotesCountedAt: null, Result: { } result })
        {
            turn.Say(Messages.VoteIsOver(turn.Language));
            return null;
        }

        return new Open(ContextOf(dossier, named.Participant), dossier.Round, result.Everyone);
    }

    private static VoteContext ContextOf(RoundDossier dossier, ParticipantId participant) =>
        new(dossier.Round.Id, participant, dossier.Round.Settings.DepartmentName, dossier.Round.Settings.Municipality);

    private sealed record Open(VoteContext Context, AssessmentRound Round, PublishedView View);
}
