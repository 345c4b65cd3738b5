using Microsoft.Bot.Connector;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public static IMessageActivity CreateMessageActivity() =>
        new Activity(ActivityTypes.Message) { Attachments = new List<Attachment>(), Entities = new List<Entity>() };

    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate)
        {
            MembersAdded = new List<ChannelAccount>(),
            MembersRemoved = new List<ChannelAccount>(),
        };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    public static ITraceActivity CreateTraceActivity(string name, string valueType = null, object value = null, string label = null) =>
        new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>A message back to the sender: sender and recipient swapped, <c>replyToId</c> set.</summary>
    public Activity CreateReply(string text = null, string locale = null) =>
        new(ActivityTypes.Message)
        {
            Timestamp = TimeProvider.System.GetUtcNow(),
            From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
            Recipient = new ChannelAccount(From?.Id, From?.Name),
            ReplyToId = IdToReferTo(),
            ServiceUrl = ServiceUrl,
            ChannelId = ChannelId,
            Conversation = new ConversationAccount(Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
            Text = text ?? string.Empty,
            Locale = locale ?? Locale,
            Attachments = new List<Attachment>(),
            Entities = new List<Entity>(),
        };

    public IMessageActivity AsMessageActivity() => When(ActivityTypes.Message);

    public IConversationUpdateActivity AsConversationUpdateActivity() => When(ActivityTypes.ConversationUpdate);

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => When(ActivityTypes.InstallationUpdate);

    public IMessageUpdateActivity AsMessageUpdateActivity() => When(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity AsMessageDeleteActivity() => When(ActivityTypes.MessageDelete);

    public IMessageReactionActivity AsMessageReactionActivity() => When(ActivityTypes.MessageReaction);

    public ITypingActivity AsTypingActivity() => When(ActivityTypes.Typing);

    public IEndOfConversationActivity AsEndOfConversationActivity() => When(ActivityTypes.EndOfConversation);

    public IEventActivity AsEventActivity() => When(ActivityTypes.Event);

    public IInvokeActivity AsInvokeActivity() => When(ActivityTypes.Invoke);

    public ITraceActivity AsTraceActivity() => When(ActivityTypes.Trace);

    public ICommandActivity AsCommandActivity() => When(ActivityTypes.Command);

    public ICommandResultActivity AsCommandResultActivity() => When(ActivityTypes.CommandResult);

    /// <summary>Is there anything to see: text, summary, attachments or channel data?</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments?.Count > 0 || ChannelData != null;

    /// <summary>The mentions that came over the wire. A <see cref="Mention"/> object put into the list by hand comes back empty.</summary>
    public Mention[] GetMentions() =>
        Entities is null
            ? []
            :
            [
                .. Entities
                    .Where(e => string.Equals(e?.Type, "mention", StringComparison.OrdinalIgnoreCase))
                    .Select(e => e.Properties.ToObject<Mention>()),
            ];

    /// <exception cref="InvalidCastException">The channel data is neither a <typeparamref name="T"/> nor a JSON object.</exception>
    public T GetChannelData<T>() =>
        ChannelData switch
        {
            null => default,
            T typed => typed,
            _ => ((JObject)ChannelData).ToObject<T>(),
        };

    public bool TryGetChannelData<T>(out T instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<T>();
            return ChannelData != null;
        }
        catch (Exception e) when (e is InvalidCastException or Newtonsoft.Json.JsonException)
        {
            return false;
        }
    }

    public ConversationReference GetConversationReference() =>
        new()
        {
            ActivityId = IdToReferTo(),
            User = From,
            Bot = Recipient,
            Conversation = Conversation,
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
        };

    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity: towards the bot if <paramref name="isIncoming"/>, else from the bot to the user.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        From = isIncoming ? reference.User : reference.Bot;
        Recipient = isIncoming ? reference.Bot : reference.User;
        if (isIncoming)
        {
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    internal bool IsOfType(string type) =>
        Type is not null
        && (Type.Equals(type, StringComparison.OrdinalIgnoreCase) || Type.StartsWith(type + "/", StringComparison.OrdinalIgnoreCase));

    // Direct Line gives conversation updates an id of its own making, which nobody can answer.
    private string IdToReferTo() =>
        IsOfType(ActivityTypes.ConversationUpdate) && ChannelId is Channels.Directline or Channels.Webchat ? null : Id;

    private Activity When(string type) => IsOfType(type) ? this : null;
}
