using DigiCheckBot.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs;

/// <summary>What a prompt made of an input.</summary>
public abstract record Reading
{
    private Reading() { }

    /// <summary>The prompt is done; the waterfall goes on with the result.</summary>
    public sealed record Done(string Result) : Reading;

    /// <summary>The prompt stays and shows its card anew.</summary>
    public sealed record Again(QuestionCardNotice Notice) : Reading;

    /// <summary>The prompt stays; the turn already shows what is to be seen.</summary>
    public sealed record Stay : Reading;
}

/// <summary>
/// The active child of a waterfall step: shows one card and waits for a click, a submit or typed text. It exists because a
/// <see cref="WaterfallDialog"/> goes on by messages only, while card clicks arrive as invokes (docs/adr/0003-card-prompt.md).
/// </summary>
public abstract class CardPrompt(string dialogId) : Dialog(dialogId)
{
    private const string StepKey = "step";

    /// <param name="step">What is asked, e.g. the key of a page.</param>
    protected abstract Task<JObject> RenderAsync(Turn turn, string step, QuestionCardNotice notice, CancellationToken ct);

    protected abstract Reading Read(Turn turn, string step, CardInput input);

    public sealed override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null!,
        CancellationToken cancellationToken = default
    )
    {
        var turn = dc.Turn();
        var step = options as string ?? "";
        dc.ActiveDialog.State[StepKey] = step;
        if (turn.IsRebuilding)
        {
            turn.RebuiltAt = step;
        }
        else
        {
            await ShowNewAsync(turn, step, QuestionCardNotice.None, cancellationToken);
        }

        return EndOfTurn;
    }

    public sealed override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = dc.Turn();
        var step = StepOf(dc.ActiveDialog);
        switch (Read(turn, step, turn.Input))
        {
            case Reading.Done done:
                return await dc.EndDialogAsync(done.Result, cancellationToken);
            case Reading.Again again:
                await ShowNewAsync(turn, step, again.Notice, cancellationToken);
                return EndOfTurn;
            default:
                return EndOfTurn;
        }
    }

    /// <summary>Shows the current card as it was, under the same nonce: for late clicks and after a pause.</summary>
    public sealed override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = turnContext.TurnState.Get<Turn>();
        turn.Show(await RenderAsync(turn, StepOf(instance), QuestionCardNotice.None, cancellationToken));
    }

    private static string StepOf(DialogInstance instance) => instance.State[StepKey] as string ?? "";

    private async Task ShowNewAsync(Turn turn, string step, QuestionCardNotice notice, CancellationToken ct)
    {
        turn.Change(turn.Session.Rendered(step));
        turn.Show(await RenderAsync(turn, step, notice, ct));
    }
}
