using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions in the text of a message.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) => MentionsOf(activity, id).Any();

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the mentions of the recipient out of the text, <em>changing the activity</em>, and returns the new text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <inheritdoc cref="RemoveRecipientMention"/>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in MentionsOf(activity, id))
        {
            var text = mention.Text ?? $"<at>{activity.Recipient?.Name}</at>";
            activity.Text = Regex.Replace(activity.Text ?? string.Empty, Regex.Escape(text), string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }

    private static IEnumerable<Mention> MentionsOf(IMessageActivity activity, string id) =>
        activity.GetMentions().Where(m => m.Mentioned is not null && m.Mentioned.Id == id);
}
