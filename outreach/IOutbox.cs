using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Outreach;

/// <summary>
/// Is told that there is work. The work itself is stored with what causes it, so losing a call loses nothing: the pump finds it by itself a
/// little later.
/// </summary>
public interface IOutbox
{
    /// <summary>A change of the round caused intents.</summary>
    void Take(RoundId round);

    /// <summary>Something on the agenda is due now.</summary>
    void Wake();
}
