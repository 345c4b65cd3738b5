using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Messaging;

/// <summary>Sends to people and channels that didn't write, over the stored references.</summary>
internal sealed class TeamsMessenger(CloudAdapter adapter, IPeopleStore people) : IMessenger
{
    private const string BotPrefix = "28:";

    public async Task<Delivery> SendAsync(Recipient recipient, JObject card, CancellationToken ct)
    {
        try
        {
            return recipient switch
            {
                Recipient.OnePerson person => await SendToPersonAsync(person, card, ct),
                Recipient.Channel channel => await SendToChannelAsync(channel.Team, card, ct),
                _ => throw new System.Diagnostics.UnreachableException("A recipient is a person or a channel"),
            };
        }
        catch (ErrorResponseException refused)
        {
            return Refusal.Of(refused);
        }
        catch (HttpRequestException lost) when (lost.HttpRequestError == HttpRequestError.ConnectionError)
        {
            return new Delivery.TryAgain("NotReached", null);
        }
        catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            return new Delivery.Uncertain("ConnectionLost");
        }
    }

    private async Task<Delivery> SendToPersonAsync(Recipient.OnePerson recipient, JObject card, CancellationToken ct)
    {
        var known = await people.LoadAsync(recipient.Person, ct);
        if (known is { Value.Reachable: false })
        {
            return new Delivery.Failed("AppRemoved");
        }

        var reference = known?.Value.Reference is { } stored ? References.Read(stored) : await OpenChatAsync(recipient, ct);
        if (reference is null)
        {
            return new Delivery.Failed("NoTeamKnown");
        }

        string? sent = null;
        await adapter.ContinueConversationAsync(
            AppIdOf(reference),
            reference,
            async (context, token) => sent = (await context.SendActivityAsync(MessageOf(card), token))?.Id,
            ct
        );
        return new Delivery.Sent(sent);
    }

    /// <summary>The chat of somebody who never wrote; Teams gives the same one each time.</summary>
    private async Task<ConversationReference?> OpenChatAsync(Recipient.OnePerson recipient, CancellationToken ct)
    {
        var team = await people.TeamsAsync(recipient.Person.TenantId, ct).FirstOrDefaultAsync(ct);
        if (team is null)
        {
            return null;
        }

        var known = References.Read(team.Reference);
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = known.Bot,
            Members = [new ChannelAccount { Id = recipient.TeamsUserId, AadObjectId = recipient.Person.ObjectId }],
            TenantId = recipient.Person.TenantId,
            ChannelData = JObject.FromObject(
                new Dictionary<string, object> { ["tenant"] = new Dictionary<string, string> { ["id"] = recipient.Person.TenantId } }
            ),
        };

        ConversationReference? opened = null;
        await adapter.CreateConversationAsync(
            AppIdOf(known),
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
        return opened is null ? null : Complete(opened, recipient, known);
    }

    /// <summary>The reference of a chat just opened lacks the user and the kind of chat.</summary>
    private static ConversationReference Complete(ConversationReference opened, Recipient.OnePerson recipient, ConversationReference known)
    {
        opened.ActivityId = null;
        opened.User = new ChannelAccount { Id = recipient.TeamsUserId, AadObjectId = recipient.Person.ObjectId };
        opened.Bot = known.Bot;
        opened.Conversation.ConversationType = "personal";
        opened.Conversation.TenantId = recipient.Person.TenantId;
        return opened;
    }

    private async Task<Delivery> SendToChannelAsync(TeamChannel channel, JObject card, CancellationToken ct)
    {
        if (await people.TeamAsync(channel.TenantId, channel.TeamId, ct) is not { } team)
        {
            return new Delivery.Failed("NoTeamKnown");
        }

        var reference = References.Read(team.Reference);
        var appId = AppIdOf(reference);
        string? sent = null;
        await adapter.ContinueConversationAsync(
            appId,
            reference,
            async (context, token) =>
                sent = (await TeamsInfo.SendMessageToTeamsChannelAsync(context, MessageOf(card), channel.ChannelId, appId, token)).Item2,
            ct
        );
        return new Delivery.Sent(sent);
    }

    private static IMessageActivity MessageOf(JObject card) =>
        MessageFactory.Attachment(new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = card });

    /// <summary>Which registration serves the chat: Teams names the bot 28:{app id}.</summary>
    private static string AppIdOf(ConversationReference reference) =>
        reference.Bot?.Id is { } id && id.StartsWith(BotPrefix, StringComparison.Ordinal) ? id[BotPrefix.Length..] : "";
}
