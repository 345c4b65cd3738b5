using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Outreach;

/// <summary>
/// Takes what a round's change causes. The intents themselves are stored with the change; this only says that there is work, so losing the
/// call loses nothing: the pump finds the intents at its next start.
/// </summary>
public interface IOutbox
{
    void Take(RoundId round);
}
