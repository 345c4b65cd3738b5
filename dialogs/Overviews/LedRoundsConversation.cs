using System.Collections.Immutable;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Overviews;

namespace DigiCheckBot.Dialogs.Overviews;

/// <summary>The way back to the rounds that somebody leads.</summary>
internal static class LedRoundsConversation
{
    /// <returns>False: the person leads none.</returns>
    public static async Task<bool> ShowAsync(Turn turn, CancellationToken ct)
    {
        var rounds = await turn.Desk.Overview.RoundsAsync(ct);
        var led = rounds.Where(r => r.State is not (RoundState.Draft or RoundState.Cancelled) && IsLed(r, turn)).ToImmutableArray();
        if (led.IsEmpty)
        {
            return false;
        }

        turn.Show(LedRoundsCard.For(led, turn.Language));
        return true;
    }

    private static bool IsLed(RoundSummary round, Turn turn) => turn.Actor.PlaysLeader || round.Leaders.Contains(turn.Actor.Person);
}
