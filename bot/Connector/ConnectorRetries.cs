using System.Net;
using Polly;
using Polly.Retry;

namespace DigiCheckBot.Connector;

/// <summary>
/// Repeats calls to the connector where that can't double a message: sends only on 429, which the service gives before it takes anything;
/// reads and updates also on passing failures (limits, 3.1; a POST of an activity has no idempotency key). What the outbox sends isn't
/// repeated here at all: it has to take another place in the tenant's pace first.
/// </summary>
internal sealed class ConnectorRetries(TimeProvider time) : DelegatingHandler
{
    private const int Attempts = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4);

    private static readonly AsyncLocal<bool> IsSuppressed = new();

    private readonly ResiliencePipeline<HttpResponseMessage> _sends = Pipeline(time, [HttpStatusCode.TooManyRequests]);
    private readonly ResiliencePipeline<HttpResponseMessage> _others = Pipeline(
        time,
        [
            HttpStatusCode.TooManyRequests,
            HttpStatusCode.PreconditionFailed,
            HttpStatusCode.BadGateway,
            HttpStatusCode.ServiceUnavailable,
            HttpStatusCode.GatewayTimeout,
        ]
    );

    /// <summary>Until the result is disposed, each call of this flow leaves once and no more.</summary>
    public static IDisposable Suppress() => new Suppression();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsSuppressed.Value)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        var pipeline = request.Method == HttpMethod.Post ? _sends : _others;
        return await pipeline.ExecuteAsync(async ct => await base.SendAsync(request, ct), cancellationToken);
    }

    private static ResiliencePipeline<HttpResponseMessage> Pipeline(TimeProvider time, HttpStatusCode[] codes) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(
                new RetryStrategyOptions<HttpResponseMessage>
                {
                    MaxRetryAttempts = Attempts,
                    BackoffType = DelayBackoffType.Exponential,
                    Delay = TimeSpan.FromMilliseconds(500),
                    MaxDelay = LongestWait,
                    UseJitter = true,
                    ShouldHandle = new PredicateBuilder<HttpResponseMessage>().HandleResult(r =>
                        codes.Contains(r.StatusCode) && (WaitOf(r, time) ?? TimeSpan.Zero) <= LongestWait
                    ),
                    DelayGenerator = arguments => ValueTask.FromResult(WaitOf(arguments.Outcome.Result, time)),
                }
            )
            .Build();

    /// <summary>Retry-After, if the service gave one. A long one is left to the outbox instead of holding a turn.</summary>
    private static TimeSpan? WaitOf(HttpResponseMessage? response, TimeProvider time) =>
        response?.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => null,
        };

    private sealed class Suppression : IDisposable
    {
        private readonly bool _before = IsSuppressed.Value;

        public Suppression() => IsSuppressed.Value = true;

        public void Dispose() => IsSuppressed.Value = _before;
    }
}
