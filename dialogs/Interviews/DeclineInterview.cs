using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>
/// Somebody doesn't want to take part: asked once more, then respected. Nobody else can see it (P9), and as long as the survey is open a
/// click takes it back.
/// </summary>
internal static class DeclineInterview
{
    /// <summary>The question is a card of the interview with a nonce of its own, so that confirming it late doesn't decline again.</summary>
    public static Task AskAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var step = turn.RebuiltAt ?? InterviewStep.Introduction;
        turn.Change(turn.Session.Rendered(step));
        if (!turn.Input.IsClick)
        {
            turn.Change(turn.Session.Saw(turn.Input.ActivityId ?? ""));
        }

        turn.Show(DeclineCard.For(InterviewCards.Context(turn, step)));
        return Task.CompletedTask;
    }

    /// <summary>What was answered so far is kept as in a pause, in case of a change of mind; it counts nowhere.</summary>
    public static void Confirm(Turn turn)
    {
        turn.Change(turn.Session.Consume(turn.Input.Nonce) with { IsPaused = true });
        turn.Change(turn.TheInterview with { Status = InterviewStatus.Declined });
        Show(turn);
    }

    public static void Show(Turn turn) =>
        turn.Show(DeclinedCard.For(turn.TheInterview.Round, turn.TheInterview.Participant, turn.Language));

    /// <summary>Any click that begins or goes on takes it back, and is then what it always is.</summary>
    public static bool IsTakenBack(Turn turn)
    {
        if (turn.Input.Verb is not (CardVerbs.InterviewResume or CardVerbs.InterviewBegin))
        {
            return false;
        }

        turn.Reopen();
        return true;
    }
}
