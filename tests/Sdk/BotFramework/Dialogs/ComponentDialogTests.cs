using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Dialogs;

public sealed class ComponentDialogTests
{
    private static readonly WaterfallStep Wait = (_, _) => Task.FromResult(Dialog.EndOfTurn);

    [Fact]
    public async Task The_first_dialog_added_begins_and_its_result_ends_the_component()
    {
        var component = new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("first", [Wait, (s, ct) => s.EndDialogAsync($"got {s.Result}", ct)]))
            .AddDialog(new WaterfallDialog("second", [Wait]));
        object? got = null;
        var parent = new WaterfallDialog(
            "parent",
            [
                (s, ct) => s.BeginDialogAsync("c", null, ct),
                (s, ct) =>
                {
                    got = s.Result;
                    return s.EndDialogAsync(null, ct);
                },
            ]
        );
        var chat = new DialogChat(parent, component);

        await chat.SayAsync("1");
        await chat.SayAsync("2");

        Assert.Equal("first", component.InitialDialogId);
        Assert.Equal("got 2", got);
        Assert.Empty(chat.Stack);
    }

    [Fact]
    public async Task Its_inner_stack_is_kept_under_dialogs()
    {
        var chat = new DialogChat(new ComponentDialog("c").AddDialog(new WaterfallDialog("inner", [Wait])));
        await chat.SayAsync("1");
        var inner = Assert.IsType<DialogState>(Assert.Single(chat.Stack).State["dialogs"]);
        Assert.Equal("inner", Assert.Single(inner.DialogStack).Id);
    }

    [Fact]
    public async Task The_stack_is_stored_by_these_names()
    {
        var chat = new DialogChat(new WaterfallDialog("w", [Wait]));
        await chat.SayAsync("1");
        var json = JObject.Parse(JsonConvert.SerializeObject(new DialogState(chat.Stack)));
        Assert.Equal("w", (string?)json["dialogStack"]?[0]?["id"]);
        Assert.Equal(0, (int?)json["dialogStack"]?[0]?["state"]?["stepIndex"]);
    }

    [Fact]
    public async Task Inner_dialogs_may_begin_those_of_the_parent()
    {
        var inner = new WaterfallDialog(
            "inner",
            [(s, ct) => s.BeginDialogAsync("outer", null, ct), (s, ct) => s.EndDialogAsync(s.Result, ct)]
        );
        var component = new ComponentDialog("c").AddDialog(inner);
        var outer = new WaterfallDialog("outer", [(s, ct) => s.EndDialogAsync("from outside", ct)]);
        Assert.Equal("from outside", (await new DialogChat(component, outer).SayAsync("1")).Result);
    }

    [Fact]
    public async Task Cancelling_reaches_the_dialogs_inside()
    {
        var ended = new Ending();
        var chat = new DialogChat(new ComponentDialog("c").AddDialog(ended));
        await chat.SayAsync("1");
        var turn = await chat.WithContextAsync(dc => dc.CancelAllDialogsAsync());

        Assert.Equal(DialogTurnStatus.Cancelled, turn.Status);
        Assert.Equal(DialogReason.CancelCalled, ended.Reason);
        Assert.Empty(chat.Stack);
    }

    [Fact]
    public async Task Adding_another_dialog_with_the_same_id_renames_it()
    {
        var twin = new WaterfallDialog("twin", [Wait]);
        var component = new ComponentDialog("c").AddDialog(new WaterfallDialog("twin", [Wait])).AddDialog(twin);
        Assert.Equal("twin2", twin.Id);
        Assert.Same(twin, component.FindDialog("twin2"));
        await Task.CompletedTask;
    }

    private sealed class Ending() : Dialog("ending")
    {
        public DialogReason? Reason { get; private set; }

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(EndOfTurn);

        public override Task EndDialogAsync(
            Microsoft.Bot.Builder.ITurnContext turnContext,
            DialogInstance instance,
            DialogReason reason,
            CancellationToken cancellationToken = default
        )
        {
            Reason = reason;
            return Task.CompletedTask;
        }
    }
}
