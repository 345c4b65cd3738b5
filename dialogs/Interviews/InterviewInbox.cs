using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>
/// Decides what an input may still do to an interview before the dialogs see it: a card acts once, an old page changes its answers once,
/// and everything else shows where the person is (law 2).
/// </summary>
internal static class InterviewInbox
{
    public static async Task ClickAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var input = turn.Input;
        if (input.Verb == CardVerbs.InterviewResume || input is { Verb: CardVerbs.InterviewBegin, Nonce: 0 })
        {
            await ShowCurrentAsync(interview, turn, ct);
            return;
        }

        if (input.Verb == CardVerbs.InterviewNoReminders && IsOfThisInterview(turn, input))
        {
            StopReminders(turn);
            return;
        }

        if (input.Verb == CardVerbs.InterviewDecline && IsOfThisInterview(turn, input))
        {
            await DeclineInterview.AskAsync(interview, turn, ct);
            return;
        }

        if (!IsOfThisInterview(turn, input) || !turn.Session.MayAct(input.Nonce))
        {
            await interview.RepromptDialogAsync(ct);
            return;
        }

        if (input.Verb == CardVerbs.InterviewDeclineConfirmed)
        {
            DeclineInterview.Confirm(turn);
            return;
        }

        if (input.Verb == CardVerbs.InterviewConsentPrevious)
        {
            await TakeOverPreviousAsync(turn, ct);
        }

        turn.Change(turn.Session.Consume(input.Nonce) with { CardActivity = input.CardActivity, IsPaused = false });
        if (input.Nonce == turn.Session.Nonce && input.Step == turn.Session.Step && turn.RebuiltAt == input.Step)
        {
            await interview.ContinueDialogAsync(ct);
            return;
        }

        ChangeOldPage(turn, input);
        await ShowNewAsync(interview, turn, ct);
    }

    /// <summary>Typed text, or a typed command that stands for a button.</summary>
    public static async Task TextAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        Remember(turn);
        await interview.ContinueDialogAsync(ct);
    }

    /// <summary>"weiter": after a pause the step where the person was, else the next one.</summary>
    public static async Task GoOnAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var showsNothingYet = turn.Session.IsPaused || turn.Session.Nonce == 0;
        Remember(turn);
        if (showsNothingYet)
        {
            await ShowNewAsync(interview, turn, ct);
            return;
        }

        turn.TreatAs(CardVerbs.InterviewNext);
        await interview.ContinueDialogAsync(ct);
    }

    /// <summary>The page where the person is, after a typed command that is no answer to it.</summary>
    public static Task ShowAgainAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        Remember(turn);
        return ShowNewAsync(interview, turn, ct);
    }

    /// <summary>Neither the place in the interview nor an answer changes, and the card stays; once is enough.</summary>
    private static void StopReminders(Turn turn)
    {
        if (!turn.Session.RemindersStopped)
        {
            turn.Change(turn.Session with { RemindersStopped = true });
        }

        turn.Say(Messages.RemindersStopped(turn.Language));
    }

    /// <summary>What was answered in this interview already counts more than what was said in an earlier one.</summary>
    private static async Task TakeOverPreviousAsync(Turn turn, CancellationToken ct)
    {
        if (await turn.Desk.PreviousStatementAsync(turn.TheInterview, ct) is { } previous)
        {
            turn.Change(turn.TheInterview with { Answers = previous.Answers.SetItems(turn.TheInterview.Answers) });
        }
    }

    private static async Task ShowNewAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        turn.Change(turn.Session.Rendered(turn.RebuiltAt ?? InterviewStep.Introduction));
        await interview.RepromptDialogAsync(ct);
    }

    /// <summary>The current card in place of the clicked one; the first card ever gets its nonce here.</summary>
    private static async Task ShowCurrentAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (turn.Session.Nonce == 0 || turn.Session.IsPaused)
        {
            turn.Change(
                turn.Session.Rendered(turn.RebuiltAt ?? InterviewStep.Introduction) with
                {
                    IsPaused = false,
                    CardActivity = turn.Input.CardActivity,
                }
            );
        }

        await interview.RepromptDialogAsync(ct);
    }

    /// <summary>A nonce means nothing on a card of somebody else, or of an earlier round.</summary>
    private static bool IsOfThisInterview(Turn turn, CardInput input) =>
        input.Round == turn.TheInterview.Round && input.Participant == turn.TheInterview.Participant;

    private static void Remember(Turn turn) => turn.Change(turn.Session.Saw(turn.Input.ActivityId ?? "") with { IsPaused = false });

    private static void ChangeOldPage(Turn turn, CardInput input)
    {
        if (turn.Pages.FirstOrDefault(p => p.Key == input.Step) is { } page)
        {
            turn.Change(PageAnswers.Of(turn.TheInterview, page, input, turn.Language).Interview);
        }
    }
}
