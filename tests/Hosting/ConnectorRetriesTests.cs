using System.Net;
using System.Net.Http.Headers;
using DigiCheckBot.Connector;
using DigiCheckBot.Tests.Clocks;

namespace DigiCheckBot.Tests.Hosting;

public sealed class ConnectorRetriesTests
{
    private readonly HastyClock _clock = new();

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task A_send_that_may_have_arrived_is_not_repeated(HttpStatusCode status) =>
        Assert.Equal(1, (await AskAsync(HttpMethod.Post, status)).Calls);

    [Fact]
    public async Task A_send_that_was_not_taken_is_repeated() =>
        Assert.Equal((2, HttpStatusCode.OK), await AskAsync(HttpMethod.Post, HttpStatusCode.TooManyRequests, HttpStatusCode.OK));

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    public async Task An_update_is_repeated_after_a_passing_failure(HttpStatusCode status) =>
        Assert.Equal((2, HttpStatusCode.OK), await AskAsync(HttpMethod.Put, status, HttpStatusCode.OK));

    [Fact]
    public async Task A_refusal_for_good_is_not_repeated() =>
        Assert.Equal(1, (await AskAsync(HttpMethod.Get, HttpStatusCode.NotFound)).Calls);

    [Fact]
    public async Task After_three_repetitions_the_answer_is_handed_on() =>
        Assert.Equal(
            (4, HttpStatusCode.TooManyRequests),
            await AskAsync(HttpMethod.Post, [.. Enumerable.Repeat(HttpStatusCode.TooManyRequests, 9)])
        );

    [Fact]
    public async Task It_waits_as_long_as_the_service_says()
    {
        await AskAsync(Refused(TimeSpan.FromSeconds(3)), HttpMethod.Post, HttpStatusCode.TooManyRequests, HttpStatusCode.OK);

        Assert.Equal([TimeSpan.FromSeconds(3)], _clock.Waits);
    }

    [Fact]
    public async Task A_long_wait_is_left_to_the_outbox() =>
        Assert.Equal(
            1,
            (await AskAsync(Refused(TimeSpan.FromSeconds(30)), HttpMethod.Post, HttpStatusCode.TooManyRequests, HttpStatusCode.OK)).Calls
        );

    private static Action<HttpResponseMessage> Refused(TimeSpan wait) =>
        response => response.Headers.RetryAfter = new RetryConditionHeaderValue(wait);

    private Task<(int Calls, HttpStatusCode Status)> AskAsync(HttpMethod method, params HttpStatusCode[] answers) =>
        AskAsync(_ => { }, method, answers);

    private async Task<(int Calls, HttpStatusCode Status)> AskAsync(
        Action<HttpResponseMessage> also,
        HttpMethod method,
        params HttpStatusCode[] answers
    )
    {
        using var service = new Service(answers, also);
        using var retries = new ConnectorRetries(_clock) { InnerHandler = service };
        using var client = new HttpMessageInvoker(retries);
        using var request = new HttpRequestMessage(method, "https://smba.trafficmanager.net/emea/");
        using var response = await client.SendAsync(request, default);
        return (service.Calls, response.StatusCode);
    }

    /// <summary>Answers in the given order, with the last one again and again.</summary>
    private sealed class Service(HttpStatusCode[] answers, Action<HttpResponseMessage> also) : HttpMessageHandler
    {
        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(answers[Math.Min(Calls++, answers.Length - 1)]);
            also(response);
            return Task.FromResult(response);
        }
    }
}
