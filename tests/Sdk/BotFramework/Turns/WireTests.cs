using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Turns;

public sealed class WireTests
{
    [Fact]
    public async Task Anonymous_types_in_an_invoke_body_vanish() =>
        Assert.Equal("{}", (await AnswerAsync(new { code = "x" })).ToString(Newtonsoft.Json.Formatting.None));

    [Fact]
    public async Task So_do_members_that_can_only_be_read() => Assert.Null((await AnswerAsync(new ReadOnly("x")))["Code"]);

    [Fact]
    public async Task JSON_objects_go_out_as_they_are()
    {
        var body = await AnswerAsync(
            new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.card.adaptive",
                Value = JObject.Parse("""{"type":"AdaptiveCard","body":[]}"""),
            }
        );
        Assert.Equal(200, (int?)body["statusCode"]);
        Assert.Equal("AdaptiveCard", (string?)body["value"]?["type"]);
    }

    private static async Task<JObject> AnswerAsync(object body)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(
            Encoding.UTF8.GetBytes(
                """{"type":"invoke","name":"x","id":"1","channelId":"test","serviceUrl":"http://127.0.0.1:1/","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}}"""
            )
        );
        http.Response.Body = new MemoryStream();
        await new CloudAdapter().ProcessAsync(http.Request, http.Response, new Answering(body), default);
        http.Response.Body.Position = 0;
        using var reader = new StreamReader(http.Response.Body);
        return JObject.Parse(await reader.ReadToEndAsync());
    }

    private sealed class Answering(object body) : ActivityHandler
    {
        protected override Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext,
            CancellationToken cancellationToken
        ) => Task.FromResult(CreateInvokeResponse(body));
    }

    private sealed class ReadOnly(string code)
    {
        public string Code { get; } = code;
    }
}
