using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards.Decisions;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Leaders decide page by page; each page is saved when it is left, and the plan follows at once.</summary>
internal static class DecisionConversation
{
    private static readonly ImmutableDictionary<MeasureId, DecisionWish> Nothing = ImmutableDictionary<MeasureId, DecisionWish>.Empty;

    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.Decide, ct) is { } dossier)
        {
            Show(turn, dossier, turn.Input.PageNumber, Nothing);
        }
    }

    public static async Task SaveAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var wishes = ImmutableArray<DecisionWish>.Empty;
        var taken = await Steps.TakeAsync(
            turn,
            RoundAction.Decide,
            (dossier, origin) => DecisionSteps.Decide(dossier, origin, wishes = WishesOf(turn.Input, dossier)),
            _ => null,
            ct
        );
        switch (taken)
        {
            case TakenStep.Done done:
                Show(turn, done.Dossier, turn.Input.PageNumber + 1, Nothing);
                break;

            // What was entered stays, unless somebody else decided meanwhile: then that is shown.
            case TakenStep.Refused { Problem: StepProblem.ReasonMissing } refused:
                Show(turn, refused.Dossier, turn.Input.PageNumber, wishes.ToImmutableDictionary(w => w.Measure));
                break;
            case TakenStep.Refused refused:
                Show(turn, refused.Dossier, turn.Input.PageNumber, Nothing);
                break;
        }
    }

    public static async Task AskToFinishAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.FinishDecisions, ct) is { Result: { } result } dossier)
        {
            turn.Show(FinishDecisionsCard.For(dossier, result, turn.Language));
        }
    }

    public static async Task FinishAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var taken = await Steps.TakeAsync(turn, RoundAction.FinishDecisions, DecisionSteps.Finish, _ => null, ct);
        await RoundConversation.ShowAfterAsync(turn, taken, Messages.DecisionsFinished(turn.Language), ct);
    }

    public static async Task ReopenAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var taken = await Steps.TakeAsync(turn, RoundAction.ReopenDecisions, (dossier, _) => DecisionSteps.Reopen(dossier), _ => null, ct);
        await RoundConversation.ShowAfterAsync(turn, taken, Messages.DecisionsReopened(turn.Language), ct);
    }

    private static void Show(Turn turn, RoundDossier dossier, int page, ImmutableDictionary<MeasureId, DecisionWish> entered)
    {
        if (dossier.Result is { } result)
        {
            turn.Show(DecisionCard.For(dossier, result, turn.Desk.CatalogueOf(dossier), page, entered, turn.Language));
        }
    }

    /// <summary>Measures of the page for which something is chosen; what the card doesn't name isn't looked at.</summary>
    private static ImmutableArray<DecisionWish> WishesOf(CardInput input, RoundDossier dossier) =>
        [
            .. (dossier.Result?.Leadership.Measures ?? [])
                .Select(m => m.Id)
                .Where(id => Enum.TryParse<DecisionChoice>(input[DecisionCard.ChoiceOf(id)], out var choice) && Enum.IsDefined(choice))
                .Select(id => new DecisionWish(
                    id,
                    Enum.Parse<DecisionChoice>(input[DecisionCard.ChoiceOf(id)]),
                    input[DecisionCard.ReasonOf(id)],
                    input.Number(DecisionCard.SeenOf(id)) ?? 0
                )),
        ];
}
