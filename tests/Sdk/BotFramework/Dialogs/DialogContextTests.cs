using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Dialogs;

public sealed class DialogContextTests
{
    private static readonly WaterfallStep Wait = (_, _) => Task.FromResult(Dialog.EndOfTurn);

    [Fact]
    public async Task Beginning_an_unknown_dialog_says_how_to_add_it()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [Wait]));
        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => chat.WithContextAsync(dc => dc.BeginDialogAsync("gone")));
        Assert.Contains("A dialog with an id of 'gone' wasn't found.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Continuing_a_renamed_dialog_fails()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [Wait]));
        chat.Stack.Add(new DialogInstance { Id = "old", State = new Dictionary<string, object>() });
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => chat.SayAsync("1"));
        Assert.Contains("A dialog with id old could not be found.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resuming_a_renamed_parent_fails()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [Wait]));
        chat.Stack.Add(new DialogInstance { Id = "old", State = new Dictionary<string, object>() });
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            chat.WithContextAsync(async dc =>
            {
                await dc.BeginDialogAsync("w");
                return await dc.EndDialogAsync();
            })
        );
    }

    [Fact]
    public async Task Continuing_an_empty_stack_says_so()
    {
        var turn = await new DialogChat(new WaterfallDialog("w", [Wait])).WithContextAsync(dc => dc.ContinueDialogAsync());
        Assert.Equal(DialogTurnStatus.Empty, turn.Status);
    }

    [Fact]
    public async Task Cancelling_an_empty_stack_says_so()
    {
        var turn = await new DialogChat(new WaterfallDialog("w", [Wait])).WithContextAsync(dc => dc.CancelAllDialogsAsync());
        Assert.Equal(DialogTurnStatus.Empty, turn.Status);
    }

    [Fact]
    public async Task Continuing_marks_the_turn_once()
    {
        var listening = new Listening();
        var chat = new DialogChat(listening);
        await chat.SayAsync("1");
        await chat.WithContextAsync(async dc =>
        {
            await dc.ContinueDialogAsync();
            Assert.True(dc.Context.TurnState.ContainsKey("activityReceivedEmitted"));
            return await dc.ContinueDialogAsync();
        });
        Assert.Equal(1, listening.Heard);
    }

    [Fact]
    public async Task Running_continues_or_begins()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [Wait, (s, ct) => s.EndDialogAsync(null, ct)]));
        await chat.RunAsync();
        Assert.Single(chat.Stack);
        await chat.RunAsync();
        Assert.Empty(chat.Stack);
    }

    [Fact]
    public async Task Running_twice_in_one_turn_is_refused()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [Wait]));
        await Assert.ThrowsAsync<ArgumentException>(() => chat.RunAsync(times: 2));
    }

    [Fact]
    public async Task An_error_in_a_step_comes_out_of_running()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [(_, _) => throw new TimeoutException()]));
        await Assert.ThrowsAsync<TimeoutException>(() => chat.RunAsync());
    }

    [Fact]
    public async Task A_text_prompt_asks_until_it_gets_text()
    {
        var options = new PromptOptions { Prompt = Message("Name?"), RetryPrompt = Message("Bitte als Text.") };
        var w = new WaterfallDialog("w", [(s, ct) => s.PromptAsync("text", options, ct), (s, ct) => s.EndDialogAsync(s.Result, ct)]);
        var chat = new DialogChat(w, new TextPrompt("text"));

        await chat.SayAsync("los");
        await chat.DriveAsync(new Activity(ActivityTypes.Message) { Value = "submitted" });
        var turn = await chat.SayAsync("Erika");

        Assert.Equal("Name?", chat.NextText());
        Assert.Equal("Bitte als Text.", chat.NextText());
        Assert.Equal("Erika", turn.Result);
    }

    [Fact]
    public async Task A_validator_decides_alone()
    {
        var prompt = new TextPrompt("text", (attempt, _) => Task.FromResult(attempt.AttemptCount == 2));
        var chat = new DialogChat(prompt);
        await chat.WithContextAsync(dc => dc.PromptAsync("text", new PromptOptions { Prompt = Message("Name?") }));
        Assert.Equal(DialogTurnStatus.Waiting, (await chat.SayAsync("a")).Status);
        Assert.Equal("b", (await chat.SayAsync("b")).Result);
    }

    [Fact]
    public async Task A_prompt_without_prompt_options_is_refused()
    {
        var chat = new DialogChat(new TextPrompt("text"));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => chat.WithContextAsync(dc => dc.BeginDialogAsync("text", "Name?")));
    }

    private static Activity Message(string text) => new(ActivityTypes.Message) { Text = text };

    private sealed class Listening() : Dialog("listening")
    {
        public int Heard { get; private set; }

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(EndOfTurn);

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);

        public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Heard += e.Name == DialogEvents.ActivityReceived ? 1 : 0;
            return base.OnDialogEventAsync(dc, e, cancellationToken);
        }
    }
}
