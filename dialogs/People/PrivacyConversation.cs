using DigiCheckBot.Cards.People;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs.People;

/// <summary>The privacy notice: what is stored, how long, and who sees what. Nothing in it is personal.</summary>
internal static class PrivacyConversation
{
    /// <summary>A mark is at most so long.</summary>
    private const int LongestMark = 64;

    /// <summary>From a card it comes in a message of its own: the invitation is still needed.</summary>
    public static Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        turn.IsGreeted = true;
        if (!turn.Input.IsClick)
        {
            turn.Show(CardFor(turn));
            return Task.CompletedTask;
        }

        var mark = $"privacy {turn.Input.CardActivity}";
        turn.ShowApart(CardFor(turn), mark.Length <= LongestMark ? mark : mark[..LongestMark]);
        turn.Say(Messages.CardBelow(turn.Language));
        return Task.CompletedTask;
    }

    /// <summary>Once, before the bot answers somebody for the first time, whatever the person wanted.</summary>
    public static void Greet(Turn turn)
    {
        if (turn is { IsGreeted: false, Place: Place.Personal })
        {
            turn.ShowBefore(CardFor(turn));
        }
    }

    private static JObject CardFor(Turn turn) =>
        PrivacyCard.For(
            new PrivacyTerms(turn.Operator.Name, turn.Operator.PrivacyContact, turn.Operator.Threshold, turn.Operator.Retention),
            turn.Language
        );
}
