using System.Globalization;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Bench.Coverage;
using DigiCheckBot.Bench.Rehearsals;
using DigiCheckBot.Outreach;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Bench.Outreach;

internal enum TeamsOperation
{
    Open,
    Send,
    Update,
}

/// <param name="Thread">Key of the recipient.</param>
internal sealed record TeamsRequest(TeamsOperation Operation, string TenantId, string Thread, bool IsPerson, JObject? Card);

/// <summary>
/// The other side of the messenger: takes messages, keeps the limits of Teams and bans who passes them, fails in all the ways that are known
/// (activity protocol 1.8), answers late or never. What it does follows from the seed and from the order of the requests.
/// </summary>
/// <param name="faults">Share of people or requests for each kind of failure.</param>
internal sealed class SimulatedTeams(VirtualTime time, int seed, double faults)
{
    private const int ViolationsUntilBan = 5;
    private const double VeryLate = 0.1;
    private static readonly TimeSpan Ban = TimeSpan.FromMinutes(11);
    private static readonly TimeSpan AfterViolation = TimeSpan.FromSeconds(1);

    private readonly SeededNumbers _chance = new((ulong)seed * 2 + 1);
    private readonly TeamsLimits _limits = new();
    private readonly Dictionary<string, ThrottlingEpisodes> _episodes = [];
    private readonly Dictionary<string, int> _taken = [];
    private DateTimeOffset _bannedUntil = DateTimeOffset.MinValue;
    private int _activities;

    /// <summary>Requests that arrived.</summary>
    public int Requests { get; private set; }

    public int Refused { get; private set; }

    public int Violations { get; private set; }

    public DateTimeOffset LastRequest { get; private set; }

    /// <summary>Is told of each card that was taken.</summary>
    public Action<TeamsRequest>? Taking { get; set; }

    /// <summary>Answers instead of the seed; null from it: nothing special.</summary>
    public Func<TeamsRequest, Delivery?>? Script { get; set; }

    /// <summary>How many cards somebody has got, or a channel.</summary>
    public int TakenBy(string thread) => _taken.GetValueOrDefault(thread);

    public SimulatedMessenger For(VirtualProcess process) => new(this, process);

    public Reply<Delivery> Answer(TeamsRequest request)
    {
        if (Draw(faults))
        {
            return new Reply<Delivery>(new Delivery.TryAgain(DeliveryProblem.NotReached, "ConnectionError"), Usual());
        }

        Requests++;
        LastRequest = time.Now;
        if (RefusalOf(request) is { } refusal)
        {
            return new Reply<Delivery>(refusal, Usual());
        }

        var taken = Draw(faults / 2) ? ConnectorAnswer.Refusal(503, "ServiceUnavailable", null) : Take(request);
        if (taken is Delivery.Sent && Draw(faults / 2))
        {
            taken = ConnectorAnswer.Refusal(500, "ServiceError", null);
        }

        if (taken is Delivery.Sent && Draw(faults))
        {
            taken = new Delivery.Uncertain(DeliveryProblem.ConnectionLost, "ResponseEnded");
        }

        return new Reply<Delivery>(taken, Draw(faults) ? Late() : Usual());
    }

    /// <returns>Null: nothing speaks against taking it.</returns>
    private Delivery? RefusalOf(TeamsRequest request)
    {
        if (!_limits.Count(request.TenantId, request.Thread, time.Now))
        {
            Violations++;
            _bannedUntil = Violations >= ViolationsUntilBan ? time.Now + Ban : time.Now + AfterViolation;
        }

        var silence = _bannedUntil > time.Now ? _bannedUntil - time.Now : EpisodesOf(request.TenantId).RetryAfter(time.Now);
        if (silence is { } retryAfter)
        {
            Refused++;
            return ConnectorAnswer.Refusal(429, "Throttled", retryAfter);
        }

        if (Script?.Invoke(request) is { } scripted and not Delivery.Sent)
        {
            return scripted;
        }

        if (Draw(faults))
        {
            return ConnectorAnswer.Refusal(412, "PreconditionFailed", null);
        }

        var standing = request.IsPerson ? PersonStanding.Of(request.Thread, faults, seed) : null;
        return standing is not null && (standing.AlsoOpening || request.Operation != TeamsOperation.Open) ? standing.Refusal : null;
    }

    private Delivery.Sent Take(TeamsRequest request)
    {
        if (request.Operation == TeamsOperation.Send)
        {
            _taken[request.Thread] = TakenBy(request.Thread) + 1;
            Taking?.Invoke(request);
        }

        return new Delivery.Sent(string.Create(CultureInfo.InvariantCulture, $"a{++_activities}"));
    }

    private ThrottlingEpisodes EpisodesOf(string tenantId)
    {
        if (!_episodes.TryGetValue(tenantId, out var episodes))
        {
            var own = (ulong)(Dice.Throw(seed, "episodes", tenantId) * uint.MaxValue) + 1;
            _episodes[tenantId] = episodes = new ThrottlingEpisodes(time.Now, faults, own);
        }

        return episodes;
    }

    private bool Draw(double share) => _chance.Next() < share;

    /// <summary>50 to 800 ms, mostly short.</summary>
    private TimeSpan Usual() => TimeSpan.FromMilliseconds(50 + (750 * Math.Pow(_chance.Next(), 2)));

    /// <summary>Up to 15 s, a few more than 20 s.</summary>
    private TimeSpan Late() => TimeSpan.FromSeconds(Draw(VeryLate) ? 20 + (20 * _chance.Next()) : 1 + (14 * _chance.Next()));
}
