using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Dialogs;

public sealed class WaterfallDialogTests
{
    private readonly List<string> _seen = [];

    [Fact]
    public async Task Steps_run_one_per_message_in_order()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [Wait("a"), Wait("b"), End("c")]));
        await chat.SayAsync("1");
        await chat.SayAsync("2");
        var last = await chat.SayAsync("3");

        Assert.Equal(["a BeginCalled ", "b ContinueCalled 2", "c ContinueCalled 3"], _seen);
        Assert.Equal(DialogTurnStatus.Complete, last.Status);
    }

    [Fact]
    public async Task A_card_click_does_not_advance_it()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [Wait("a"), Wait("b")]));
        await chat.SayAsync("1");
        var turn = await chat.ClickAsync();

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal(["a BeginCalled "], _seen);
        Assert.Equal(0, Convert.ToInt32(Assert.Single(chat.Stack).State["stepIndex"], null));
    }

    [Fact]
    public async Task A_submit_without_text_advances_it_with_null()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [Wait("a"), Wait("b")]));
        await chat.SayAsync("1");
        await chat.DriveAsync(new Activity(ActivityTypes.Message) { Value = "submitted" });
        Assert.Equal("b ContinueCalled ", _seen[^1]);
    }

    [Fact]
    public async Task Next_runs_the_next_step_at_once()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [(s, ct) => s.NextAsync("given", ct), Wait("b")]));
        await chat.SayAsync("1");
        Assert.Equal(["b NextCalled given"], _seen);
    }

    [Fact]
    public async Task Next_twice_in_one_step_is_refused()
    {
        WaterfallStep twice = async (s, ct) =>
        {
            await s.NextAsync(null, ct);
            return await s.NextAsync(null, ct);
        };
        var chat = new DialogChat(new WaterfallDialog("w", [twice, Wait("b")]));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => chat.SayAsync("1"));
        Assert.Contains(
            "WaterfallStepContext.NextAsync(): method already called for dialog and step 'w",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Next_in_the_last_step_ends_it_with_that_result()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [(s, ct) => s.NextAsync("given", ct)]));
        var turn = await chat.SayAsync("1");
        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Equal("given", turn.Result);
        Assert.Empty(chat.Stack);
    }

    [Fact]
    public async Task A_childs_result_arrives_as_the_live_object()
    {
        var result = new object();
        object? got = null;
        var child = new WaterfallDialog("child", [(s, ct) => s.EndDialogAsync(result, ct)]);
        var parent = new WaterfallDialog("parent", [(s, ct) => s.BeginDialogAsync("child", null, ct), Keep]);
        await new DialogChat(parent, child).SayAsync("1");
        Assert.Same(result, got);

        Task<DialogTurnResult> Keep(WaterfallStepContext step, CancellationToken ct)
        {
            got = step.Result;
            return Task.FromResult(Dialog.EndOfTurn);
        }
    }

    [Fact]
    public async Task Options_and_values_last_over_the_steps()
    {
        WaterfallStep first = (s, _) =>
        {
            s.Values["k"] = $"{s.Options} kept";
            return Task.FromResult(Dialog.EndOfTurn);
        };
        var chat = new DialogChat(new WaterfallDialog("w", [first, (s, ct) => s.EndDialogAsync(s.Values["k"], ct)]));
        await chat.WithContextAsync(dc => dc.BeginDialogAsync("w", "1/0"));
        Assert.Equal("1/0 kept", (await chat.SayAsync("2")).Result);
    }

    [Fact]
    public async Task Its_state_has_these_four_keys()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [Wait("a")]));
        await chat.SayAsync("1");
        Assert.Equal(["instanceId", "options", "stepIndex", "values"], Assert.Single(chat.Stack).State.Keys.Order());
    }

    [Fact]
    public async Task A_step_may_replace_its_own_dialog()
    {
        WaterfallStep step = (s, ct) => s.Options is "again" ? s.EndDialogAsync("done", ct) : s.ReplaceDialogAsync("w", "again", ct);
        var turn = await new DialogChat(new WaterfallDialog("w", [step])).SayAsync("1");
        Assert.Equal("done", turn.Result);
    }

    private WaterfallStep Wait(string name) =>
        (step, _) =>
        {
            _seen.Add($"{name} {step.Reason} {step.Result}");
            return Task.FromResult(Dialog.EndOfTurn);
        };

    private WaterfallStep End(string name) =>
        (step, ct) =>
        {
            _seen.Add($"{name} {step.Reason} {step.Result}");
            return step.EndDialogAsync(null, ct);
        };
}
