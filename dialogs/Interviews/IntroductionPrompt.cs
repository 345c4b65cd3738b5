using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>Who sees what, read before the first question. Leaders consent to the open statement or answer facts only (P1).</summary>
public sealed class IntroductionPrompt() : CardPrompt(DialogId)
{
    public const string DialogId = "introduction";

    protected override async Task<JObject> RenderAsync(Turn turn, string step, QuestionCardNotice notice, CancellationToken ct) =>
        IntroductionCard.For(
            InterviewCards.Context(turn, step),
            new Introduction(
                turn.Operator.Name,
                await turn.Desk.ContactAsync(turn.TheInterview.Round, ct),
                turn.Operator.Threshold,
                InterviewPath.Progress(turn.Catalogue, turn.TheInterview, step).MinutesLeft
            )
            {
                Previous = (await turn.Desk.PreviousStatementAsync(turn.TheInterview, ct))?.Given,
            }
        );

    protected override Reading Read(Turn turn, string step, CardInput input) =>
        (input.Verb, turn.TheInterview.Population) switch
        {
            (CardVerbs.InterviewBegin or CardVerbs.InterviewNext, Population.Staff) => Begin(turn, turn.TheInterview.Scope),
            (CardVerbs.InterviewConsent or CardVerbs.InterviewConsentPrevious, Population.Leadership) => Begin(turn, InterviewScope.Full),
            (CardVerbs.InterviewFactsOnly, Population.Leadership) => Begin(turn, InterviewScope.FactsOnly),
            (CardVerbs.InterviewPause, _) => InterviewCards.Pause(turn, step),
            _ => Explain(turn, step),
        };

    private static Reading.Done Begin(Turn turn, InterviewScope scope)
    {
        turn.Change(turn.TheInterview with { Scope = scope, Status = InterviewStatus.InProgress });
        return new Reading.Done(Leads.Next);
    }

    /// <summary>Typed text can't consent: the card is shown again with a sentence that says what to do.</summary>
    private static Reading.Again Explain(Turn turn, string step)
    {
        if (!turn.Input.IsClick)
        {
            turn.Say(Messages.UseTheButtons(turn.Language));
        }

        return new Reading.Again(QuestionCardNotice.None);
    }
}
