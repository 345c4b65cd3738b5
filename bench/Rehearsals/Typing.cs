using System.Globalization;

namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>An answer as somebody types it.</summary>
public static class Typing
{
    /// <returns>Numbers of the chosen options as they stand on the card, from 1; a single option by its words; else the answer itself.</returns>
    public static string Of(CardField field, string answer)
    {
        if (field is not CardField.Choice choice)
        {
            return answer;
        }

        var chosen = answer.Split(',');
        return chosen.Length == 1
            ? choice.Options.FirstOrDefault(o => o.Value == answer)?.Title ?? answer
            : string.Join(", ", chosen.Select(c => (IndexOf(choice, c) + 1).ToString(CultureInfo.InvariantCulture)));
    }

    private static int IndexOf(CardField.Choice choice, string value) => choice.Options.Select(o => o.Value).ToList().IndexOf(value);
}
