using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards.Recommendations;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>The coordinator sees and releases the recommendation; coordinators and leaders try budgets and capacities.</summary>
internal static class RecommendationConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.Release, ct) is { Result: { } result } dossier)
        {
            var readers = await turn.Desk.ReadersAsync(dossier.Round, ct);
            turn.Show(ReleaseCard.For(dossier, result, turn.Desk.CatalogueOf(dossier), readers.Length, turn.Language));
        }
    }

    public static async Task ReleaseAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.Release, ct) is not { } open)
        {
            return;
        }

        var readers = await turn.Desk.ReadersAsync(open.Round, ct);
        var taken = await Steps.TakeAsync(
            turn,
            RoundAction.Release,
            (dossier, _) => RecommendationSteps.Release(dossier, readers),
            _ => null,
            ct
        );
        await RoundConversation.ShowAfterAsync(turn, taken, Messages.Released(turn.Language), ct);
    }

    public static async Task ShowFrameAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.TryScenario, ct) is { } dossier)
        {
            await ShowAsync(turn, dossier, FrameForm.Of(dossier.Work.Frame), tried: null, ct);
        }
    }

    public static async Task TryFrameAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.TryScenario, ct) is { } dossier)
        {
            var form = FormOf(turn.Input);
            var frame = FrameReading.Read(form);
            await ShowAsync(turn, dossier, form with { Problem = frame is null ? Messages.FrameProblem(turn.Language) : "" }, frame, ct);
        }
    }

    public static async Task SetFrameAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (FrameReading.Read(FormOf(turn.Input)) is not { } frame)
        {
            await TryFrameAsync(interview, turn, ct);
            return;
        }

        var taken = await Steps.TakeAsync(
            turn,
            RoundAction.SetFrame,
            (dossier, _) => RecommendationSteps.SetFrame(dossier, frame),
            _ => null,
            ct
        );
        await RoundConversation.ShowAfterAsync(turn, taken, Messages.FrameSet(turn.Language), ct);
    }

    /// <param name="tried">Null: nothing to compute.</param>
    private static async Task ShowAsync(Turn turn, RoundDossier dossier, FrameForm form, PlanFrame? tried, CancellationToken ct)
    {
        if (dossier.Result is not { } current)
        {
            return;
        }

        if (tried is not null && dossier.Round.AnswersDeletedAt is not null)
        {
            turn.Say(Refusals.Of(StepProblem.AnswersDeleted, turn.Language));
            tried = null;
        }

        var result = tried is null ? null : await turn.Desk.TryAsync(dossier.Round, dossier.Work with { Frame = tried }, ct);
        var maySet = RoundRules.Allows(RoundAction.SetFrame, RoundRoles.Of(turn.Actor, dossier.Round), dossier.Round.State);
        turn.Show(FrameCard.For(dossier, current, result, form, maySet, turn.Desk.CatalogueOf(dossier), turn.Language));
    }

    private static FrameForm FormOf(CardInput input) =>
        new(
            [.. Enumerable.Range(1, FrameForm.Years).Select(y => input[FrameForm.BudgetId(y)].Trim())],
            input[FrameForm.CapacityId].Trim(),
            ""
        );
}
