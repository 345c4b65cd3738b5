using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Turns;

/// <summary>Dialog state that is never stored: it is rebuilt each turn from the place kept with the answers (docs/adr/0002).</summary>
internal sealed class StackOfOneTurn : IStatePropertyAccessor<DialogState>
{
    private DialogState _state = new();

    public string Name => nameof(DialogState);

    public Task<DialogState> GetAsync(
        ITurnContext turnContext,
        Func<DialogState> defaultValueFactory = null!,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(_state);

    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        _state = value;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        _state = new DialogState();
        return Task.CompletedTask;
    }
}
