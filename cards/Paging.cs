using AdaptiveCards;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Buttons to the neighbouring pages of a list.</summary>
internal static class Paging
{
    /// <param name="number">From 1.</param>
    /// <param name="data">What the buttons carry beside the page.</param>
    public static IEnumerable<AdaptiveAction> Buttons(string verb, int number, int pages, Words words, JObject? data = null)
    {
        if (number < pages)
        {
            yield return Cards.Buttons.Leave(words.NextPage(number + 1, pages), verb, With(data, number + 1));
        }

        if (number > 1)
        {
            yield return Cards.Buttons.Leave(words.PreviousPage(number - 1, pages), verb, With(data, number - 1));
        }
    }

    private static JObject With(JObject? data, int page) => new(data ?? []) { [CardKeys.Page] = page };
}
