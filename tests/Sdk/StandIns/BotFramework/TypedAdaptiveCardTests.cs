using System.Text;
using AdaptiveCards;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.StandIns.BotFramework
{
    /// <summary>The original overflows the stack, which ends the process and can't be tested.</summary>
    public sealed class TypedAdaptiveCardTests
    {
        [Fact]
        public async Task A_typed_card_as_attachment_fails_with_the_remedy()
        {
            var attachment = new Attachment(contentType: "application/vnd.microsoft.card.adaptive", content: new CardOfTests());
            var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
                PostAsync((turn, ct) => turn.SendActivityAsync(MessageFactory.Attachment(attachment), ct))
            );
            Assert.Contains("JObject.FromObject(card)", error.Message, StringComparison.Ordinal);
        }

        [Fact]
        public async Task So_does_one_in_an_invoke_body() =>
            await Assert.ThrowsAsync<InvalidOperationException>(() => PostAsync((turn, ct) => AnswerAsync(turn, new CardOfTests(), ct)));

        [Fact]
        public async Task So_does_one_of_our_own_making() =>
            await Assert.ThrowsAsync<InvalidOperationException>(() => PostAsync((turn, ct) => AnswerAsync(turn, new DerivedCard(), ct)));

        [Fact]
        public async Task As_JSON_object_it_passes() =>
            await PostAsync((turn, ct) => AnswerAsync(turn, JObject.FromObject(new CardOfTests()), ct));

        private static Task AnswerAsync(ITurnContext turn, object card, CancellationToken cancellationToken)
        {
            var body = new AdaptiveCardInvokeResponse { StatusCode = 200, Value = card };
            var answer = new Activity(ActivityTypesEx.InvokeResponse)
            {
                Value = new InvokeResponse { Status = 200, Body = body },
            };
            return turn.SendActivityAsync(answer, cancellationToken);
        }

        private static async Task PostAsync(BotCallbackHandler bot)
        {
            var http = new DefaultHttpContext();
            http.Request.Method = "POST";
            http.Request.Body = new MemoryStream(
                Encoding.UTF8.GetBytes(
                    """{"type":"invoke","name":"x","id":"1","channelId":"test","serviceUrl":"http://127.0.0.1:1/","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"}}"""
                )
            );
            await new CloudAdapter().ProcessAsync(http.Request, http.Response, new Calling(bot), default);
        }

        private sealed class Calling(BotCallbackHandler bot) : IBot
        {
            public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
                bot(turnContext, cancellationToken);
        }

        private sealed class DerivedCard : CardOfTests;
    }
}

// The SDK knows typed cards by their namespace, so that it needn't refer to that assembly.
namespace AdaptiveCards
{
    internal class CardOfTests
    {
        public string Type { get; set; } = "AdaptiveCard";
    }
}
