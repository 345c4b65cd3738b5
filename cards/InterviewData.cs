using DigiCheckBot.Assessment.Interviews;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Names an interview in what a button carries. Who may act on it is checked against what is stored.</summary>
internal static class InterviewData
{
    public static JObject Of(RoundId round, ParticipantId participant) =>
        new() { [CardKeys.Round] = round.Value, [CardKeys.Participant] = participant.Value };
}
