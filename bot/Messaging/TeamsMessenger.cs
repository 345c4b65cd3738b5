using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Authentication;
using DigiCheckBot.Connector;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Messaging;

/// <summary>
/// Writes to people and channels that didn't write, over the stored references. A stored address is checked before each use: it may be old,
/// and the bot's token goes there.
/// </summary>
internal sealed class TeamsMessenger(CloudAdapter adapter, IPeopleStore people, ConnectorHosts hosts) : IMessenger
{
    /// <summary>A secret or identity is repaired by people.</summary>
    private static readonly TimeSpan AfterNoToken = TimeSpan.FromMinutes(1);

    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public async Task<ChatOpening> OpenAsync(Recipient.OnePerson person, CancellationToken ct)
    {
        var team = await people.TeamsAsync(person.Person.TenantId, ct).FirstOrDefaultAsync(t => t.Installed, ct);
        if (team is null || person.TeamsUserId.Length == 0)
        {
            return new ChatOpening.Refused(new Delivery.Failed(DeliveryProblem.NoWayKnown, nameof(DeliveryProblem.NoWayKnown)));
        }

        ConversationReference? opened = null;
        var known = References.Read(team.Reference);
        var refused = await TryAsync(
            known,
            async () =>
            {
                opened = await OpenedAsync(person, known, ct);
                return new Delivery.Sent(null);
            },
            ct
        );
        return opened is not null ? new ChatOpening.Opened(References.Write(opened)) : new ChatOpening.Refused(refused);
    }

    public Task<Delivery> SendAsync(Destination destination, JObject card, CancellationToken ct)
    {
        var reference = ReferenceOf(destination);
        return TryAsync(
            reference,
            async () =>
                new Delivery.Sent(
                    await StoredChat.ContinueAsync(adapter, reference, (context, token) => SendAsync(context, destination, card, token), ct)
                ),
            ct
        );
    }

    public Task<Delivery> UpdateAsync(Destination destination, string activityId, JObject card, CancellationToken ct)
    {
        var reference = ReferenceOf(destination);
        return TryAsync(
            reference,
            async () =>
            {
                var update = MessageOf(card);
                update.Id = activityId;
                await StoredChat.ContinueAsync(adapter, reference, (context, token) => context.UpdateActivityAsync(update, token), ct);
                return new Delivery.Sent(activityId);
            },
            ct
        );
    }

    private static async Task<string?> SendAsync(ITurnContext context, Destination destination, JObject card, CancellationToken ct) =>
        destination switch
        {
            Destination.Channel channel => (
                await TeamsInfo.SendMessageToTeamsChannelAsync(
                    context,
                    MessageOf(card),
                    channel.ChannelId,
                    StoredChat.AppIdOf(References.Read(channel.Team.Reference)),
                    ct
                )
            ).Item2,
            _ => (await context.SendActivityAsync(MessageOf(card), ct))?.Id,
        };

    /// <summary>One request, and what became of it. Only when no connection came about has it certainly not been taken.</summary>
    private async Task<Delivery> TryAsync(ConversationReference reference, Func<Task<Delivery>> request, CancellationToken ct)
    {
        if (!hosts.MayBeCalled(reference.ServiceUrl))
        {
            return new Delivery.Failed(DeliveryProblem.WrongHost, nameof(DeliveryProblem.WrongHost));
        }

        using var once = ConnectorRetries.Suppress();
        try
        {
            return await request();
        }
        catch (ErrorResponseException refused)
        {
            return Refusal.Of(refused);
        }
        catch (NoTokenException refused)
        {
            return new Delivery.TryAgain(DeliveryProblem.BotNotRegistered, refused.GetType().Name, AfterNoToken);
        }
        catch (HttpRequestException lost)
            when (lost.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            return new Delivery.TryAgain(DeliveryProblem.NotReached, lost.HttpRequestError.ToString());
        }
        catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            return new Delivery.Uncertain(DeliveryProblem.ConnectionLost, lost.GetType().Name);
        }
    }

    /// <summary>The chat of somebody who never wrote; Teams gives the same one each time.</summary>
    private async Task<ConversationReference?> OpenedAsync(Recipient.OnePerson person, ConversationReference known, CancellationToken ct)
    {
        var tenant = person.Person.TenantId;
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = known.Bot,
            Members = [new ChannelAccount { Id = person.TeamsUserId, AadObjectId = person.Person.ObjectId }],
            TenantId = tenant,
            ChannelData = new JObject { ["tenant"] = new JObject { ["id"] = tenant } },
        };

        ConversationReference? opened = null;
        await adapter.CreateConversationAsync(
            StoredChat.AppIdOf(known),
            known.ChannelId,
            known.ServiceUrl,
            null,
            parameters,
            (context, _) =>
            {
                opened = context.Activity.GetConversationReference();
                return Task.CompletedTask;
            },
            ct
        );
        return opened is null ? null : Complete(opened, person, known);
    }

    /// <summary>The reference of a chat just opened lacks the user and the kind of chat.</summary>
    private static ConversationReference Complete(ConversationReference opened, Recipient.OnePerson person, ConversationReference known)
    {
        opened.ActivityId = null;
        opened.User = new ChannelAccount { Id = person.TeamsUserId, AadObjectId = person.Person.ObjectId };
        opened.Bot = known.Bot;
        opened.Conversation.ConversationType = "personal";
        opened.Conversation.TenantId = person.Person.TenantId;
        return opened;
    }

    private static ConversationReference ReferenceOf(Destination destination) =>
        destination switch
        {
            Destination.Chat chat => References.Read(chat.Reference),
            Destination.Channel channel => References.Read(channel.Team.Reference),
            _ => throw new System.Diagnostics.UnreachableException("A destination is one of the nested records"),
        };

    private static Activity MessageOf(JObject card) =>
        (Activity)MessageFactory.Attachment(new Attachment { ContentType = CardType, Content = card });
}
