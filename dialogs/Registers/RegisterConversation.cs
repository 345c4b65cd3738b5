using System.Globalization;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Registers;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>The register: municipalities and Fachbereiche, page by page.</summary>
internal static class RegisterConversation
{
    private const string Formulas = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (Access.CoordinatesInPersonalChat(turn))
        {
            await ShowAsync(turn, "", ct);
        }
    }

    public static async Task ShowAsync(Turn turn, string notice, CancellationToken ct)
    {
        var view = new RegisterView(await turn.Register.LoadAsync(ct), await turn.Desk.TeamsAsync(ct));
        turn.Show(RegisterCard.For(view, turn.Input.PageNumber, notice, turn.Catalogue, turn.Language));
    }

    /// <summary>Somebody else removed what was asked for.</summary>
    public static Task ShowGoneAsync(Turn turn, CancellationToken ct) => ShowAsync(turn, Messages.RegisterGone(turn.Language), ct);

    /// <summary>Removes an entry if the card shows it as it is stored.</summary>
    /// <param name="showNewer">Shows what is stored instead of what the card shows.</param>
    public static async Task RemoveAsync(Turn turn, RegisterChange removal, string name, Func<Task> showNewer, CancellationToken ct)
    {
        if (removal.ETag == turn.Input[CardKeys.Seen] && await turn.Register.SaveAsync([removal], ct))
        {
            await ShowAsync(turn, Messages.RegisterRemoved(name, turn.Language), ct);
            return;
        }

        await showNewer();
    }

    /// <returns>Key of what is wrong with a name; null: nothing.</returns>
    public static string? ProblemOf(string name) =>
        name.Length is < Assessment.Registers.Municipality.ShortestName or > Assessment.Registers.Municipality.LongestName ? "Name"
        : Formulas.Contains(name[0], StringComparison.Ordinal) ? "Formula"
        : null;

    /// <returns>Whether the text is empty or such a number, and the number.</returns>
    public static (bool Fits, int? Number) Number(string text, int least, int most)
    {
        if (text.Length == 0)
        {
            return (true, null);
        }

        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number >= least && number <= most ? (true, number) : (false, null);
    }
}
