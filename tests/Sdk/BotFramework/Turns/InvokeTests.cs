using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Turns;

public sealed class InvokeTests
{
    private static readonly JObject Click = JObject.Parse("""{"action":{"type":"Action.Execute","verb":"next","data":{"page":"1/0"}}}""");

    [Fact]
    public async Task What_the_card_handler_returns_is_the_body_of_a_200()
    {
        var response = await AnswerAsync("adaptiveCard/action", Click);
        Assert.Equal(200, response.Status);
        Assert.Equal("next", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Value);
    }

    [Fact]
    public async Task Null_from_the_card_handler_is_a_200_without_body()
    {
        var response = await AnswerAsync("adaptiveCard/action", JObject.Parse("""{"action":{"type":"Action.Execute","verb":"nothing"}}"""));
        Assert.Equal(200, response.Status);
        Assert.Null(response.Body);
    }

    [Theory]
    [InlineData(null, "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    [InlineData("""{"action":{}}""", "NotSupported")]
    public async Task A_malformed_click_is_refused_with_400(string? value, string code)
    {
        var response = await AnswerAsync("adaptiveCard/action", value is null ? null : JObject.Parse(value));
        Assert.Equal(400, response.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal(400, body.StatusCode);
        Assert.Equal("application/vnd.microsoft.error", body.Type);
        Assert.Equal(code, Assert.IsType<Error>(body.Value).Code);
    }

    [Theory]
    [InlineData("unknown/thing")]
    [InlineData("task/fetch")]
    [InlineData("signin/verifyState")]
    [InlineData(null)]
    public async Task What_nobody_handles_is_501(string? name) => Assert.Equal(501, (await AnswerAsync(name, new JObject())).Status);

    [Fact]
    public async Task A_handler_may_choose_status_and_body_by_throwing()
    {
        var response = await AnswerAsync("adaptiveCard/action", JObject.Parse("""{"action":{"type":"Action.Execute","verb":"refuse"}}"""));
        Assert.Equal(409, response.Status);
        Assert.Equal("why", response.Body);
    }

    [Fact]
    public async Task Other_errors_are_not_answers() =>
        await Assert.ThrowsAsync<TimeoutException>(() =>
            AnswerAsync("adaptiveCard/action", JObject.Parse("""{"action":{"type":"Action.Execute","verb":"fail"}}"""))
        );

    [Fact]
    public async Task An_overrider_answers_its_own_names() => Assert.Equal("mine", (await AnswerAsync("own/name", null)).Body);

    [Fact]
    public async Task An_answer_given_already_is_not_given_again()
    {
        var adapter = new TestAdapter("msteams");
        var activity = new Activity(ActivityTypes.Invoke) { Name = "own/name" };
        await adapter.ProcessActivityAsync(
            activity,
            (turn, ct) =>
            {
                turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity(ActivityTypesEx.InvokeResponse));
                return new Clicks().OnTurnAsync(turn, ct);
            },
            default
        );
        Assert.Null(adapter.GetNextReply());
    }

    private static async Task<InvokeResponse> AnswerAsync(string? name, JObject? value)
    {
        var adapter = new TestAdapter("msteams");
        await adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.Invoke) { Name = name, Value = value },
            new Clicks().OnTurnAsync,
            default
        );
        var answer = (Activity)adapter.GetNextReply();
        Assert.Equal(ActivityTypesEx.InvokeResponse, answer.Type);
        return Assert.IsType<InvokeResponse>(answer.Value);
    }

    private sealed class Clicks : TeamsActivityHandler
    {
        protected override async Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext,
            CancellationToken cancellationToken
        ) =>
            turnContext.Activity.Name == "own/name"
                ? CreateInvokeResponse("mine")
                : await base.OnInvokeActivityAsync(turnContext, cancellationToken);

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue,
            CancellationToken cancellationToken
        ) =>
            invokeValue.Action.Verb switch
            {
                "nothing" => Task.FromResult<AdaptiveCardInvokeResponse>(null!),
                "refuse" => throw new InvokeResponseException(HttpStatusCode.Conflict, "why"),
                "fail" => throw new TimeoutException(),
                var verb => Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = verb }),
            };
    }
}
