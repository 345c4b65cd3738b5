using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Outreach.Pacing;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>Finds where a recipient can be written to. A chat that doesn't exist yet is opened once and kept.</summary>
internal sealed class Addresses(IPeopleStore people, IMessenger messenger, TenantPlaces places)
{
    public async Task<Address> FindAsync(Recipient recipient, CancellationToken ct) =>
        recipient switch
        {
            Recipient.OnePerson person => await FindAsync(person, ct),
            Recipient.Channel channel => await FindAsync(channel.Team, ct),
            _ => throw new System.Diagnostics.UnreachableException("A recipient is one of the nested records"),
        };

    private async Task<Address> FindAsync(Recipient.OnePerson person, CancellationToken ct)
    {
        var known = (await people.LoadAsync(person.Person, ct))?.Value;
        if (known is { Reachable: false })
        {
            return Removed;
        }

        return known?.Reference is { } reference
            ? new Address.Found(new Destination.Chat(person.Person, reference))
            : await OpenAsync(person, ct);
    }

    private async Task<Address> FindAsync(TeamChannel channel, CancellationToken ct) =>
        await people.TeamAsync(channel.TenantId, channel.TeamId, ct) switch
        {
            null => new Address.None(new Delivery.Failed(DeliveryProblem.NoWayKnown, nameof(DeliveryProblem.NoWayKnown))),
            { Installed: false } => Removed,
            var team => new Address.Found(new Destination.Channel(team, channel.ChannelId)),
        };

    private static Address Removed => new Address.None(new Delivery.Failed(DeliveryProblem.AppRemoved, nameof(DeliveryProblem.AppRemoved)));

    /// <summary>Opening takes a place, too. It can be repeated, so an answer that got lost isn't uncertain here.</summary>
    private async Task<Address> OpenAsync(Recipient.OnePerson person, CancellationToken ct)
    {
        await places.EnterAsync(person.Person.TenantId, ct);
        switch (await messenger.OpenAsync(person, ct))
        {
            case ChatOpening.Opened opened:
                // The person may have written at this moment; what they brought is newer.
                await people.ChangeAsync(person.Person, p => p with { Reference = p.Reference ?? opened.Reference }, ct);
                return new Address.Found(new Destination.Chat(person.Person, opened.Reference));
            case ChatOpening.Refused { Because: Delivery.Uncertain lost }:
                return new Address.None(new Delivery.TryAgain(lost.Problem, lost.Code));
            case ChatOpening.Refused refused:
                return new Address.None(refused.Because);
            default:
                throw new System.Diagnostics.UnreachableException("An opening is one of the nested records");
        }
    }
}

/// <summary>Where to write, or why that isn't possible.</summary>
internal abstract record Address
{
    private Address() { }

    public sealed record Found(Destination Destination) : Address;

    public sealed record None(Delivery Because) : Address;
}
