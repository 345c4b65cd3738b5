using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>"Befragung abschließen": asked once more, because results are computed once and later answers are refused (P8).</summary>
internal static class CloseRoundConversation
{
    public static async Task AskAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await StandingAsync(turn, ct) is not { } standing)
        {
            return;
        }

        turn.Show(
            standing.Round.State == RoundState.Survey
                ? CloseRoundCard.For(RoundStatusConversation.StatusOf(turn, standing), turn.Language)
                : RoundStatusCard.For([RoundStatusConversation.StatusOf(turn, standing)], turn.Language)
        );
    }

    public static async Task CloseAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await StandingAsync(turn, ct) is null || turn.Input.Round is not { } round)
        {
            return;
        }

        if (await turn.Desk.CloseAsync(round, ct) is { } closed)
        {
            turn.Show(RoundStatusCard.For([RoundStatusConversation.StatusOf(turn, closed)], turn.Language), toEverybody: true);
        }
    }

    /// <summary>Null when the person was told why not.</summary>
    private static async Task<RoundStanding?> StandingAsync(Turn turn, CancellationToken ct)
    {
        if (!RoundRules.MayCoordinate(turn.Actor))
        {
            turn.Say(Messages.OnlyCoordinators(turn.Language));
            return null;
        }

        var standing = turn.Input.Round is { } round ? await turn.Desk.StandingAsync(round, ct) : null;
        if (standing is null)
        {
            turn.Say(Messages.NoSuchRound(turn.Language));
        }

        return standing;
    }
}
