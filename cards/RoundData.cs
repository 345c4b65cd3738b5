using DigiCheckBot.Assessment.Interviews;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Names a round in what a button carries.</summary>
internal static class RoundData
{
    public static JObject Of(RoundId round) => new() { [CardKeys.Round] = round.Value };
}
