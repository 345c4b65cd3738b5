using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Reviews;

/// <summary>What the buttons about one measure carry.</summary>
internal static class ReviewData
{
    public static JObject Of(RoundHeader header, MeasureId measure, int number = 0) =>
        new()
        {
            [CardKeys.Round] = header.Round.Value,
            [CardKeys.Measure] = measure.Value,
            [CardKeys.Seen] = number.ToString(CultureInfo.InvariantCulture),
        };
}
