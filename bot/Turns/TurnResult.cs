using DigiCheckBot.Dialogs;

namespace DigiCheckBot.Turns;

/// <summary>A turn whose effects are durable and which may now be shown.</summary>
/// <param name="OldCard">The message that showed the interview's card before; null: none.</param>
/// <param name="InterviewETag">To note the id of a new card; null: no interview was saved.</param>
/// <param name="Chat">Reference of the chat in which it is to be shown; null: where it happened.</param>
internal sealed record TurnResult(Turn Turn, string? OldCard, string? InterviewETag, string? Chat = null);
