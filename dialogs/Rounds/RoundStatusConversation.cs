using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs.Overviews;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>"Status": coordinators see the rounds (P9), everybody else where the own interview stands.</summary>
internal static class RoundStatusConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!RoundRules.MayCoordinate(turn.Actor))
        {
            await ShowOwnAsync(turn, ct);
            return;
        }

        var rounds = await turn.Desk.OpenRoundsAsync(ct);
        if (rounds.IsEmpty)
        {
            turn.Say(Messages.NoRounds(turn.Language));
            return;
        }

        turn.Show(RoundStatusCard.For([.. rounds.Select(r => StatusOf(turn, r))], turn.Language));
    }

    public static RoundStatus StatusOf(Turn turn, RoundStanding standing) =>
        new(
            standing.Round,
            standing.Staff,
            standing.LeadersAnswered,
            standing.Round.Leaders.Length,
            standing.Round.State == RoundState.Survey
        )
        {
            IsInChannel = turn.Place != Place.Personal,
            CanReopen = standing.Round.CanReopen,
        };

    /// <summary>A leader also finds the way back to the rounds that are led.</summary>
    private static async Task ShowOwnAsync(Turn turn, CancellationToken ct)
    {
        var leads = turn.Place == Place.Personal && await LedRoundsConversation.ShowAsync(turn, ct);
        if (!leads || turn.Interview is not null)
        {
            SayOwnProgress(turn);
        }
    }

    private static void SayOwnProgress(Turn turn)
    {
        if (turn.Place != Place.Personal)
        {
            turn.PointToChat();
            return;
        }

        if (turn.Interview is null)
        {
            turn.Say(Messages.NoInterview(turn.Language));
            return;
        }

        var progress = InterviewPath.Progress(turn.Catalogue, turn.TheInterview, turn.Session.Step);
        turn.Say(Messages.Progress(progress.Answered, progress.Shown, progress.MinutesLeft, turn.Language));
    }
}
