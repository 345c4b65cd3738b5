using DigiCheckBot.Assessment.Outreach;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Outreach;

/// <summary>Sends one card to somebody who didn't write.</summary>
public interface IMessenger
{
    Task<Delivery> SendAsync(Recipient recipient, JObject card, CancellationToken ct);
}

/// <summary>What became of one attempt; never guessed.</summary>
public abstract record Delivery
{
    private Delivery() { }

    public sealed record Sent(string? ActivityId) : Delivery;

    /// <summary>The service has certainly not taken it and may take it later.</summary>
    /// <param name="After">The service's Retry-After; null: it gave none.</param>
    public sealed record TryAgain(string Code, TimeSpan? After) : Delivery;

    /// <summary>It will never arrive: blocked, removed, unknown, too large.</summary>
    public sealed record Failed(string Code) : Delivery;

    /// <summary>The request left and no answer came: it may have arrived, so it isn't sent again.</summary>
    public sealed record Uncertain(string Code) : Delivery;
}
