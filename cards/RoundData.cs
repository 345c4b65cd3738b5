using DigiCheckBot.Assessment.Interviews;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Names a round in what a button carries.</summary>
internal static class RoundData
{
    public static JObject Of(RoundId round) => new() { [CardKeys.Round] = round.Value };

    /// <param name="page">Of the card that the button leads to, from 1.</param>
    public static JObject Of(RoundId round, int page) => new() { [CardKeys.Round] = round.Value, [CardKeys.Page] = page };
}
