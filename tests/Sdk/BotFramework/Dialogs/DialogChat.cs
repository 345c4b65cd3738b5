using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Dialogs;

/// <summary>A chat with one root dialog; its stack lives in memory.</summary>
internal sealed class DialogChat(params Dialog[] dialogs)
{
    private readonly TestAdapter _adapter = new();
    private readonly KeptState _state = new();

    public List<DialogInstance> Stack => _state.Value.DialogStack;

    public Task<DialogTurnResult> SayAsync(string text) => DriveAsync(new Activity(ActivityTypes.Message) { Text = text });

    public Task<DialogTurnResult> ClickAsync() => DriveAsync(new Activity(ActivityTypes.Invoke) { Name = "adaptiveCard/action" });

    /// <summary>Continues, or begins the first dialog.</summary>
    public Task<DialogTurnResult> DriveAsync(Activity activity) =>
        InTurnAsync(
            activity,
            async dc =>
            {
                var turn = await dc.ContinueDialogAsync();
                return turn.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(dialogs[0].Id) : turn;
            }
        );

    public Task<DialogTurnResult> WithContextAsync(Func<DialogContext, Task<DialogTurnResult>> act) =>
        InTurnAsync(new Activity(ActivityTypes.Message), act);

    public Task RunAsync(int times = 1) =>
        _adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.Message) { Text = "x" },
            async (turn, ct) =>
            {
                for (var i = 0; i < times; i++)
                {
                    await dialogs[0].RunAsync(turn, _state, ct);
                }
            },
            default
        );

    public string? NextText() => _adapter.GetNextReply()?.AsMessageActivity().Text;

    private async Task<DialogTurnResult> InTurnAsync(Activity activity, Func<DialogContext, Task<DialogTurnResult>> act)
    {
        DialogTurnResult? result = null;
        var set = new DialogSet(_state);
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        await _adapter.ProcessActivityAsync(
            activity,
            async (turn, ct) => result = await act(await set.CreateContextAsync(turn, ct)),
            default
        );
        return result!;
    }

    private sealed class KeptState : IStatePropertyAccessor<DialogState>
    {
        public DialogState Value { get; private set; } = new();

        public string Name => "dialogs";

        public Task<DialogState> GetAsync(
            ITurnContext turnContext,
            Func<DialogState>? defaultValueFactory = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(Value);

        public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
        {
            Value = value;
            return Task.CompletedTask;
        }

        public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            SetAsync(turnContext, new DialogState(), cancellationToken);
    }
}
