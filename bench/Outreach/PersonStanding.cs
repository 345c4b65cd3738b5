using DigiCheckBot.Bench.Rehearsals;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Why the service will never take a message to somebody; the same person gets the same answer each time.</summary>
/// <param name="AlsoOpening">Whether it shows already when the chat is opened.</param>
internal sealed record PersonStanding(int Status, string Code, bool AlsoOpening)
{
    private static readonly PersonStanding[] Refused =
    [
        new(403, "ConversationBlockedByUser", false),
        new(403, "BotNotInConversationRoster", true),
        new(404, "MemberNotFoundInConversation", true),
        new(404, "ConversationNotFound", false),
        new(403, "BotDisabledByAdmin", true),
        new(413, "MessageSizeTooBig", false),
    ];

    public Delivery Refusal => ConnectorAnswer.Refusal(Status, Code, null);

    /// <param name="share">Of people for each reason.</param>
    /// <returns>Null: messages arrive.</returns>
    public static PersonStanding? Of(string thread, double share, int seed)
    {
        var thrown = Dice.Throw(seed, "standing", thread);
        return thrown < share * Refused.Length ? Refused[(int)(thrown / share)] : null;
    }
}
