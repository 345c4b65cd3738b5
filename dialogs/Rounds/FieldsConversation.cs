using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards.Fields;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Leaders choose the Prüffelder and targets, object, and the coordinator fixes them.</summary>
internal static class FieldsConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.ProposeFields, ct) is { } dossier)
        {
            Show(turn, ChoiceOf(turn, dossier));
        }
    }

    public static async Task CountVotesAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var taken = await Steps.TakeAsync(turn, RoundAction.CountVotes, FieldSteps.CountVotes, _ => null, ct);
        await RoundConversation.ShowAfterAsync(turn, taken, Messages.VotesCounted(turn.Language), ct);
    }

    public static async Task ProposeAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var targets = TargetsOf(turn.Input);
        var taken = await Steps.TakeAsync(
            turn,
            RoundAction.ProposeFields,
            (dossier, origin) => FieldSteps.Propose(dossier, origin, targets, turn.Input.Seen),
            dossier => CardOf(turn, ChoiceOf(turn, dossier)),
            ct
        );
        switch (taken)
        {
            case TakenStep.Done:
                turn.Say(Messages.FieldsProposed(turn.Language));
                break;
            case TakenStep.Refused { Problem: StepProblem.WrongNumberOfFields } refused:
                // What was ticked stays, so that nothing is lost.
                Show(turn, ChoiceOf(turn, refused.Dossier) with { Ticked = targets });
                break;
        }
    }

    public static async Task ObjectAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var reason = turn.Input[FieldChoice.Inputs.Objection].Trim();
        var taken = await Steps.TakeAsync(
            turn,
            RoundAction.ObjectToFields,
            (dossier, origin) => FieldSteps.RaiseObjection(dossier, origin, reason, turn.Input.Seen),
            dossier => CardOf(turn, ChoiceOf(turn, dossier)),
            ct
        );
        if (taken is TakenStep.Refused refused)
        {
            Show(turn, ChoiceOf(turn, refused.Dossier) with { Objection = reason });
        }
    }

    public static async Task FixAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var appointed = turn.Actor.IsCoordinator ? await turn.Register.AppointmentsAsync(ct) : [];
        var taken = await Steps.TakeAsync(
            turn,
            RoundAction.FixFields,
            (dossier, _) => FieldSteps.Fix(dossier, turn.Input.Seen, appointed),
            dossier => dossier.Round.State == RoundState.CheckFields ? CardOf(turn, ChoiceOf(turn, dossier)) : null,
            ct
        );
        await RoundConversation.ShowAfterAsync(turn, taken, Messages.FieldsFixed(turn.Language), ct);
    }

    private static FieldChoice ChoiceOf(Turn turn, RoundDossier dossier) =>
        FieldChoice.Of(dossier, turn.Actor.Person, turn.Actor.IsCoordinator) with
        {
            IsLeader = RoundRoles.Of(turn.Actor, dossier.Round).Has(RoundRole.Leader),
        };

    private static void Show(Turn turn, FieldChoice choice)
    {
        if (CardOf(turn, choice) is { } card)
        {
            turn.Show(card);
        }
    }

    private static JObject? CardOf(Turn turn, FieldChoice choice) =>
        choice.Dossier.Result is { } result
            ? FieldChoiceCard.For(choice, turn.Desk.CatalogueOf(choice.Dossier.Round), result.Leadership, turn.Language)
            : null;

    /// <summary>Ticked fields; one whose target isn't on the card yet aims at the default.</summary>
    private static ImmutableSortedDictionary<CheckFieldId, decimal> TargetsOf(CardInput input) =>
        input[FieldChoice.Inputs.Fields]
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct()
            .Select(f => new CheckFieldId(f))
            .ToImmutableSortedDictionary(f => f, f => TargetOf(input[FieldChoice.Inputs.TargetOf(f)]));

    private static decimal TargetOf(string entered) =>
        decimal.TryParse(entered, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var target)
        && target is > 0 and <= 4
        && target * 2 % 1 == 0
            ? target
            : RoundSnapshot.DefaultTarget;
}
