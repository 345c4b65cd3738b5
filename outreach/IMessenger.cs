using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Outreach;

/// <summary>Writes to people and channels that didn't write. Each call is one request to Teams, and is never repeated inside.</summary>
public interface IMessenger
{
    /// <summary>Opens the 1:1 chat with somebody whose chat isn't known. Repeating it gives the same chat.</summary>
    Task<ChatOpening> OpenAsync(Recipient.OnePerson person, CancellationToken ct);

    Task<Delivery> SendAsync(Destination destination, JObject card, CancellationToken ct);

    /// <summary>Replaces a card that was sent. Repeating it does no harm.</summary>
    Task<Delivery> UpdateAsync(Destination destination, string activityId, JObject card, CancellationToken ct);
}

/// <summary>Where a card goes, with the conversation reference as it is stored.</summary>
public abstract record Destination
{
    private Destination() { }

    public sealed record Chat(PersonId Person, string Reference) : Destination;

    public sealed record Channel(TeamRecord Team, string ChannelId) : Destination;
}

/// <summary>What became of the wish to open a chat.</summary>
public abstract record ChatOpening
{
    private ChatOpening() { }

    /// <param name="Reference">The new chat's conversation reference, to be kept.</param>
    public sealed record Opened(string Reference) : ChatOpening;

    /// <param name="Because">Never Sent; Uncertain counts as "again", since opening may be repeated.</param>
    public sealed record Refused(Delivery Because) : ChatOpening;
}

/// <summary>What became of one attempt; never guessed.</summary>
public abstract record Delivery
{
    private Delivery() { }

    public sealed record Sent(string? ActivityId) : Delivery;

    /// <summary>The service has certainly not taken it and may take it later.</summary>
    /// <param name="After">How long to wait; null: as the outbox thinks best.</param>
    public sealed record TryAgain(DeliveryProblem Problem, string Code, TimeSpan? After = null) : Delivery;

    /// <summary>429: the tenant's limit is reached, nothing was taken, and everything to that tenant has to stop.</summary>
    /// <param name="After">The service's Retry-After; null: it gave none.</param>
    public sealed record Throttled(string Code, TimeSpan? After) : Delivery;

    /// <summary>It will never arrive.</summary>
    public sealed record Failed(DeliveryProblem Problem, string Code) : Delivery;

    /// <summary>The request left and no answer came, or the service failed over it: it may have arrived, so it isn't sent again.</summary>
    public sealed record Uncertain(DeliveryProblem Problem, string Code) : Delivery;
}
