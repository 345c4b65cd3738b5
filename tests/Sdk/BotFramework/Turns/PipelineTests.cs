using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Turns;

public sealed class PipelineTests
{
    private readonly TestAdapter _adapter = new();
    private readonly List<string> _seen = [];

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_order_of_registration()
    {
        _adapter.Use(new Noting("a", _seen)).Use(new Noting("b", _seen));
        await RunAsync((_, _) => Note("bot"));
        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], _seen);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(new Stopping());
        await RunAsync((_, _) => Note("bot"));
        Assert.Empty(_seen);
    }

    [Fact]
    public Task Without_an_error_handler_errors_come_out() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync((_, _) => throw new InvalidOperationException()));

    [Fact]
    public async Task With_one_they_end_there()
    {
        _adapter.OnTurnError = (_, e) => Note(e.Message);
        await RunAsync((_, _) => throw new InvalidOperationException("boom"));
        Assert.Equal(["boom"], _seen);
    }

    [Fact]
    public async Task The_error_handler_can_still_answer()
    {
        _adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("Entschuldigung");
        await RunAsync((_, _) => throw new InvalidOperationException());
        Assert.Equal("Entschuldigung", _adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task The_locale_of_the_activity_becomes_the_culture_of_formats_but_not_of_resources()
    {
        var resources = CultureInfo.CurrentUICulture;
        var activity = new Activity(ActivityTypes.Message) { Locale = "fr-CH" };
        await _adapter.ProcessActivityAsync(activity, (_, _) => Note(CultureInfo.CurrentCulture.Name), default);
        Assert.Equal(["fr-CH"], _seen);
        Assert.Equal(resources, CultureInfo.CurrentUICulture);
    }

    [Fact]
    public async Task A_conversation_is_taken_up_again_by_its_reference()
    {
        var reference = new ConversationReference
        {
            ChannelId = "test",
            ServiceUrl = "https://example.org/",
            User = new ChannelAccount("29:user"),
            Bot = new ChannelAccount("28:bot"),
            Conversation = new ConversationAccount(id: "a:chat"),
        };
        await _adapter.ContinueConversationAsync(
            "bot-id",
            reference,
            (turn, ct) => turn.SendActivityAsync("Erinnerung", cancellationToken: ct),
            default
        );

        var sent = (Activity)_adapter.GetNextReply();
        Assert.Equal("Erinnerung", sent.Text);
        Assert.Equal("29:user", sent.Recipient.Id);
        Assert.Equal("a:chat", sent.Conversation.Id);
    }

    private Task RunAsync(BotCallbackHandler bot) => _adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), bot, default);

    private Task Note(string what)
    {
        _seen.Add(what);
        return Task.CompletedTask;
    }

    private sealed class Noting(string name, List<string> seen) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add($"{name} in");
            await next(cancellationToken);
            seen.Add($"{name} out");
        }
    }

    private sealed class Stopping : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
            Task.CompletedTask;
    }
}
