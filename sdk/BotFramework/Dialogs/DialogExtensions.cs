namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>Continues the stack, or begins <paramref name="dialog"/> if it is empty, whatever the activity is.</summary>
    /// <exception cref="ArgumentException">Called a second time in one turn.</exception>
    /// <exception cref="AggregateException">A dialog failed, and telling the stack about it failed, too.</exception>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dc = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken);
        turnContext.TurnState.Add(new Memory.DialogStateManager());
        while (!await TryRunAsync(dialog, dc, cancellationToken)) { }
    }

    // False: a dialog failed, another one took care of it, so the stack may be continued once more.
    private static async Task<bool> TryRunAsync(Dialog dialog, DialogContext dc, CancellationToken cancellationToken)
    {
        try
        {
            var turn = await dc.ContinueDialogAsync(cancellationToken);
            if (turn.Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
            }

            return true;
        }
        catch (Exception error)
        {
            if (!await EmitErrorAsync(dc, error, cancellationToken))
            {
                throw;
            }

            return false;
        }
    }

    private static async Task<bool> EmitErrorAsync(DialogContext dc, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken);
        }
        catch (Exception second)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", error, second);
        }
    }
}
