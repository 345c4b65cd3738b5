using DigiCheckBot.Tests.Channel;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Hosting;

/// <summary>What the channel gets as HTTP answer.</summary>
public sealed class EndpointTests
{
    private const string Url = "http://127.0.0.1:9/";

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"text":"no type"}""")]
    public async Task Without_an_activity_it_is_400(string body)
    {
        await using var bot = await LambdaBot.StartAsync(_ => Task.CompletedTask);

        Assert.Equal(400, (await bot.PostAsync(body)).Status);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Other_methods_are_405(string method)
    {
        await using var bot = await LambdaBot.StartAsync(_ => Task.CompletedTask);

        Assert.Equal(405, await bot.StatusOfAsync(new HttpMethod(method)));
    }

    [Fact]
    public async Task Without_proof_of_the_channel_it_is_401()
    {
        var seen = false;
        await using var bot = await BotEndpoint.StartAsync(
            LambdaBot.Adapter(null, "app-1"),
            new LambdaBot((_, _) => Task.FromResult(seen = true))
        );

        var answer = await bot.PostAsync(Wire.Message(Url));

        Assert.Equal((401, false), (answer.Status, seen));
    }

    [Fact]
    public async Task A_handled_message_is_200_without_body()
    {
        await using var bot = await LambdaBot.StartAsync(_ => Task.CompletedTask);

        Assert.Equal(new BotAnswer(200, ""), await bot.PostAsync(Wire.Message(Url)));
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_501()
    {
        await using var bot = await LambdaBot.StartAsync(_ => Task.CompletedTask);

        Assert.Equal(501, (await bot.PostAsync(Wire.CardAction(Url, "next"))).Status);
    }

    [Fact]
    public async Task The_answer_to_an_invoke_has_the_bots_status_and_body()
    {
        await using var bot = await LambdaBot.StartAsync(t => AnswerAsync(t, 418, new JObject { ["value"] = "Ü" }));

        var answer = await bot.PostAsync(Wire.CardAction(Url, "next"));

        Assert.Equal((418, "Ü"), (answer.Status, (string?)answer.Json["value"]));
    }

    [Fact]
    public async Task A_second_answer_to_an_invoke_is_an_error()
    {
        Exception? second = null;
        await using var bot = await LambdaBot.StartAsync(async t =>
        {
            await AnswerAsync(t, 200, null);
            second = await Record.ExceptionAsync(() => AnswerAsync(t, 200, null));
        });

        await bot.PostAsync(Wire.CardAction(Url, "next"));

        Assert.IsType<ArgumentException>(second);
    }

    [Fact]
    public async Task A_turn_that_throws_is_500()
    {
        await using var bot = await LambdaBot.StartAsync(_ => throw new InvalidOperationException());

        Assert.Equal(500, (await bot.PostAsync(Wire.Message(Url))).Status);
    }

    [Fact]
    public async Task A_turn_that_throws_is_200_when_the_adapter_takes_the_error()
    {
        Exception? taken = null;
        var adapter = LambdaBot.Adapter();
        adapter.OnTurnError = (_, e) => Task.FromResult(taken = e);
        await using var bot = await BotEndpoint.StartAsync(adapter, new LambdaBot((_, _) => throw new InvalidOperationException("no")));

        var answer = await bot.PostAsync(Wire.Message(Url));

        Assert.Equal((200, "no"), (answer.Status, taken?.Message));
    }

    [Fact]
    public async Task Expected_replies_are_the_body_and_have_no_ids()
    {
        ResourceResponse? response = null;
        await using var bot = await LambdaBot.StartAsync(async t => response = await t.SendActivityAsync("Guten Tag"));
        var message = Wire.Message(Url);
        message["deliveryMode"] = "expectReplies";

        var answer = await bot.PostAsync(message);

        Assert.Equal(("Guten Tag", null), ((string?)answer.Json.SelectToken("activities[0].text"), response?.Id));
    }

    [Fact]
    public async Task What_the_wire_says_about_the_caller_is_not_believed()
    {
        string? callerId = "unset";
        await using var bot = await LambdaBot.StartAsync(t => Task.FromResult(callerId = t.Activity.CallerId));
        var message = Wire.Message(Url);
        message["callerId"] = "urn:botframework:azure";

        await bot.PostAsync(message);

        Assert.Null(callerId);
    }

    private static Task<ResourceResponse> AnswerAsync(ITurnContext turn, int status, object? body) =>
        turn.SendActivityAsync(
            new Activity
            {
                Type = "invokeResponse",
                Value = new InvokeResponse { Status = status, Body = body },
            }
        );
}
