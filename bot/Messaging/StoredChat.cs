using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Messaging;

/// <summary>Acts in a chat or team that didn't write, with the registration that serves it.</summary>
internal static class StoredChat
{
    private const string BotPrefix = "28:";

    /// <summary>Which registration serves the chat: Teams names the bot 28:{app id}. Empty: none, as in the local Teams.</summary>
    public static string AppIdOf(ConversationReference reference) =>
        reference.Bot?.Id is { } id && id.StartsWith(BotPrefix, StringComparison.Ordinal) ? id[BotPrefix.Length..] : "";

    /// <summary>
    /// Runs the work there and gives back what it gave. What it throws reaches the caller: left to the adapter, it would count as handled,
    /// and a refused message as sent.
    /// </summary>
    public static async Task<T> ContinueAsync<T>(
        CloudAdapter adapter,
        ConversationReference reference,
        Func<ITurnContext, CancellationToken, Task<T>> work,
        CancellationToken ct
    )
    {
        var result = default(T)!;
        ExceptionDispatchInfo? thrown = null;
        await adapter.ContinueConversationAsync(
            AppIdOf(reference),
            reference,
            async (context, token) =>
            {
                try
                {
                    result = await work(context, token);
                }
                catch (Exception cause)
                {
                    thrown = ExceptionDispatchInfo.Capture(cause);
                }
            },
            ct
        );
        thrown?.Throw();
        return result;
    }
}
