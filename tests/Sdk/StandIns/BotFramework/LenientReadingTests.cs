using System.Text;
using DigiCheckBot.Tests.Sdk.BotFramework.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.StandIns.BotFramework;

/// <summary>The original answers 500 to most of these, and Teams then stops delivering.</summary>
public sealed class LenientReadingTests
{
    [Theory]
    [InlineData("entities", "\"none\"")]
    [InlineData("entities", "[1, null, \"x\", [2]]")]
    [InlineData("attachments", "{\"a\": 1}")]
    [InlineData("timestamp", "\"yesterday\"")]
    [InlineData("localTimestamp", "12")]
    [InlineData("historyDisclosed", "\"perhaps\"")]
    [InlineData("suggestedActions", "[]")]
    [InlineData("membersAdded", "\"29:x\"")]
    [InlineData("textFormat", "{\"of\": \"tomorrow\"}")]
    [InlineData("from", "{\"id\": \"29:x\", \"role\": {\"a\": [1]}}")]
    public async Task A_part_of_the_wrong_shape_leaves_the_rest_readable(string field, string json)
    {
        var wire = JObject.Parse(WireShapes.ChannelReply);
        wire[field] = JToken.Parse(json);

        var (status, activity) = await PostAsync(wire.ToString());

        Assert.Equal(200, status);
        Assert.Equal("1759944781430", activity!.Id);
        Assert.Equal("<at>DigiCheck</at> status", activity.Text);
        Assert.Equal("de-DE", activity.Locale);
    }

    [Fact]
    public async Task Good_entities_beside_bad_ones_are_kept()
    {
        var wire = JObject.Parse(WireShapes.ChannelReply);
        ((JArray)wire["entities"]!).Insert(0, "bad");
        var (_, activity) = await PostAsync(wire.ToString());
        Assert.Equal("28:bot", Assert.Single(activity!.GetMentions()).Mentioned.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"type\":{\"a\":1}}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        var (status, activity) = await PostAsync(body);
        Assert.Equal(400, status);
        Assert.Null(activity);
    }

    [Theory]
    [InlineData("\"click\"")]
    [InlineData("{\"type\":[1]}")]
    public async Task A_click_of_the_wrong_shape_is_refused_without_disturbing_the_bot(string action)
    {
        var status = await PostAsync(
            $$$"""{"type":"invoke","name":"adaptiveCard/action","id":"1","channelId":"msteams","serviceUrl":"http://127.0.0.1:1/","conversation":{"id":"c"},"value":{"action":{{{action}}}}}""",
            new ActivityHandler()
        );
        Assert.Equal(400, status);
    }

    [Fact]
    public async Task Bottomless_nesting_is_a_bad_request()
    {
        var deep = new string('[', 5000) + new string(']', 5000);
        var (status, _) = await PostAsync($$"""{"type":"message","value":{{deep}}}""");
        Assert.Equal(400, status);
    }

    private static async Task<(int Status, Activity? Activity)> PostAsync(string body)
    {
        var bot = new Keeping();
        return (await PostAsync(body, bot), bot.Activity);
    }

    private static async Task<int> PostAsync(string body, IBot bot)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        await new CloudAdapter().ProcessAsync(http.Request, http.Response, bot, default);
        return http.Response.StatusCode;
    }

    private sealed class Keeping : IBot
    {
        public Activity? Activity { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Activity = turnContext.Activity;
            return Task.CompletedTask;
        }
    }
}
