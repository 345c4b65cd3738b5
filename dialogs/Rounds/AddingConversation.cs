using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Reviews;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Reviews;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Experts add a measure of the catalogue that isn't proposed, or one in their own words.</summary>
internal static class AddingConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.ReviewMeasures, ct) is not { Result: { } result } dossier)
        {
            return;
        }

        var areas = turn.Actor.IsCoordinator ? [] : turn.Actor.ExpertAreas.ToHashSet();
        var addable = ReviewTasks.Addable(turn.Desk.CatalogueOf(dossier), result, dossier.Work, areas);
        turn.Show(ReviewAddCard.For(RoundHeader.Of(dossier.Round), addable, "", turn.Language));
    }

    public static async Task FreeAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.ReviewMeasures, ct) is { } dossier)
        {
            Show(turn, dossier, ReviewForm.Empty);
        }
    }

    public static async Task ConfirmFreeAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.ReviewMeasures, ct) is not { } dossier)
        {
            return;
        }

        var pinned = turn.Desk.CatalogueOf(dossier.Round);
        var reading = new ReviewReading(turn.Input, turn.Language);
        var measure = reading.FreeMeasure(pinned, AreasOf(turn, dossier));
        var reason = reading.Reason(isRequired: true);
        if (!reading.IsUnderstood)
        {
            Show(turn, dossier, reading.Form);
            return;
        }

        var taken = await Steps.TakeAsync(
            turn,
            RoundAction.ReviewMeasures,
            (d, origin) => ReviewSteps.AddFree(d, origin, pinned, measure, reason),
            _ => null,
            ct
        );
        switch (taken)
        {
            case TakenStep.Done done:
                await ReviewConversation.ShowAsync(turn, done.Dossier, 1, Messages.ReviewSaved(measure.Title, turn.Language), ct);
                break;
            case TakenStep.Refused refused:
                Show(turn, refused.Dossier, reading.Form);
                break;
        }
    }

    private static void Show(Turn turn, RoundDossier dossier, ReviewForm form)
    {
        var areas = AreasOf(turn, dossier);
        turn.Show(
            FreeMeasureCard.For(
                RoundHeader.Of(dossier.Round),
                turn.Desk.CatalogueOf(dossier.Round),
                areas,
                areas is [var only] ? form with { Values = form.Values.SetItem(FreeMeasureCard.Fields.Area, only) } : form,
                turn.Language
            )
        );
    }

    /// <summary>By name.</summary>
    private static ImmutableArray<string> AreasOf(Turn turn, RoundDossier dossier)
    {
        var own = turn.Actor.ExpertAreas.ToHashSet();
        return [.. ExpertAreas.Of(turn.Desk.CatalogueOf(dossier.Round)).Where(a => turn.Actor.IsCoordinator || own.Contains(a))];
    }
}
