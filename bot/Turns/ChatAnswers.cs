using DigiCheckBot.Authentication;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Messaging;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Turns;

/// <summary>Answers in the 1:1 chat what somebody said in a channel, and leaves a pointer there. Nothing personal stands in the channel.</summary>
internal sealed class ChatAnswers(CloudAdapter adapter, ConnectorHosts hosts, TurnDelivery delivery, ILogger<ChatAnswers> logger)
{
    /// <param name="chat">The stored reference of the chat.</param>
    public async Task ReplyAsync(ITurnContext channel, TurnResult result, string chat, CancellationToken ct)
    {
        var language = result.Turn.Language;
        var pointer = await TryReplyAsync(References.Read(chat), result, ct)
            ? Messages.AnsweredInChat(language)
            : Messages.OnlyInPersonalChat(language);
        await channel.SendActivityAsync(MessageFactory.Text(pointer), ct);
    }

    /// <returns>False: the chat can't be reached.</returns>
    private async Task<bool> TryReplyAsync(ConversationReference chat, TurnResult result, CancellationToken ct)
    {
        if (!hosts.MayBeCalled(chat.ServiceUrl))
        {
            return false;
        }

        try
        {
            return await StoredChat.ContinueAsync(
                adapter,
                chat,
                async (context, token) =>
                {
                    await delivery.ReplyAsync(context, result, token);
                    return true;
                },
                ct
            );
        }
        catch (Exception cause) when (cause is ErrorResponseException or HttpRequestException)
        {
            var who = LogName.Of(result.Turn.Actor.Person);
            ChatLog.NotReached(logger, who, cause);
            return false;
        }
    }
}

internal static partial class ChatLog
{
    [LoggerMessage(EventId = 112, Level = LogLevel.Information, Message = "The chat of {Person} could not be answered in from a channel")]
    public static partial void NotReached(ILogger logger, string person, Exception cause);
}
