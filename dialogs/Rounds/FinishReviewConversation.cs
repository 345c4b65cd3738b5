using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Reviews;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Reviews;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>The coordinator finishes the review, or goes back to it.</summary>
internal static class FinishReviewConversation
{
    /// <summary>Asks only if something is open.</summary>
    public static async Task AskAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.FinishReview, ct) is not { Result: { } result } dossier)
        {
            return;
        }

        var tasks = ReviewTasks.Of(turn.Desk.CatalogueOf(dossier), result, dossier.Work);
        var open = tasks.Count(t => !t.IsDone);
        if (open == 0)
        {
            await FinishAsync(interview, turn, ct);
            return;
        }

        turn.Show(FinishReviewCard.For(RoundHeader.Of(dossier.Round), ReviewTasks.Progress(tasks), open, turn.Language));
    }

    public static async Task FinishAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var taken = await Steps.TakeAsync(turn, RoundAction.FinishReview, (dossier, _) => ReviewSteps.Finish(dossier), _ => null, ct);
        await RoundConversation.ShowAfterAsync(turn, taken, Messages.ReviewFinished(turn.Language), ct);
    }

    public static async Task ReturnAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var taken = await Steps.TakeAsync(turn, RoundAction.ReturnToReview, (dossier, _) => ReviewSteps.Return(dossier), _ => null, ct);
        if (taken is TakenStep.Done done)
        {
            await ReviewConversation.ShowAsync(turn, done.Dossier, 1, Messages.ReviewReturned(turn.Language), ct);
        }
    }
}
