using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>One line that stands where an older card was.</summary>
public static class ShrunkCard
{
    public static JObject For(Language l) => CardJson.Of(l, Words.In(l).FurtherBelow, [Text.Muted(Words.In(l).FurtherBelow)]);
}
