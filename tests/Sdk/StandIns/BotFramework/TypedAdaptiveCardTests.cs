using System.Text;
using AdaptiveCards;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.StandIns.BotFramework;

/// <summary>The original overflows the stack, which ends the process and can't be tested.</summary>
public sealed class TypedAdaptiveCardTests
{
    private static readonly AdaptiveCard Card = new("1.5");

    [Fact]
    public async Task A_typed_card_as_attachment_fails_with_the_remedy()
    {
        var attachment = new Attachment(contentType: AdaptiveCard.ContentType, content: Card);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => PostAsync(MessageFactory.Attachment(attachment)));
        Assert.Contains("JObject.FromObject(card)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_does_one_in_an_invoke_body() => await Assert.ThrowsAsync<InvalidOperationException>(() => PostAsync(Answer(Card)));

    [Fact]
    public async Task So_does_an_element_of_our_own_making() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => PostAsync(Answer(new OwnElement())));

    [Fact]
    public async Task As_JSON_object_it_passes() => Assert.Equal(200, await PostAsync(Answer(JObject.FromObject(Card))));

    private static Activity Answer(object card)
    {
        var body = new AdaptiveCardInvokeResponse { StatusCode = 200, Value = card };
        return new Activity(ActivityTypesEx.InvokeResponse)
        {
            Value = new InvokeResponse { Status = 200, Body = body },
        };
    }

    private static async Task<int> PostAsync(IActivity reply)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.Body = new MemoryStream(
            Encoding.UTF8.GetBytes(
                """{"type":"invoke","name":"x","id":"1","channelId":"test","serviceUrl":"http://127.0.0.1:1/","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}}"""
            )
        );
        await new CloudAdapter().ProcessAsync(http.Request, http.Response, new Sending(reply), default);
        return http.Response.StatusCode;
    }

    private sealed class Sending(IActivity reply) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(reply, cancellationToken);
    }

    private sealed class OwnElement : AdaptiveElement
    {
        public override string Type { get; set; } = "Badge";
    }
}
