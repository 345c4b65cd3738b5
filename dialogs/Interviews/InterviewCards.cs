using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>What every card of an interview needs, and the pause that every step offers.</summary>
internal static class InterviewCards
{
    public static InterviewCardContext Context(Turn turn, string step) =>
        new(turn.TheInterview.Round, turn.TheInterview.Participant, turn.TheInterview.Population, step, turn.Session.Nonce, turn.Language);

    /// <summary>Everything is saved; the card says so and offers to go on.</summary>
    public static Reading Pause(Turn turn, string step)
    {
        turn.Change(turn.Session.Rendered(step) with { IsPaused = true });
        turn.Show(PausedCard.For(Context(turn, step), InterviewPath.Progress(turn.Catalogue, turn.TheInterview, step)));
        return new Reading.Stay();
    }
}
