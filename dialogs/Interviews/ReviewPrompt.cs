using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>What is still open, before the interview is handed in for good.</summary>
public sealed class ReviewPrompt() : CardPrompt(DialogId)
{
    public const string DialogId = "review";

    protected override Task<JObject> RenderAsync(Turn turn, string step, QuestionCardNotice notice, CancellationToken ct) =>
        Task.FromResult(
            ReviewCard.For(
                InterviewCards.Context(turn, step),
                turn.Catalogue,
                InterviewPath.Open(turn.Catalogue, turn.TheInterview),
                InterviewPath.Progress(turn.Catalogue, turn.TheInterview, step)
            )
        );

    protected override Reading Read(Turn turn, string step, CardInput input) =>
        input.Verb switch
        {
            CardVerbs.InterviewSubmit => new Reading.Done(Leads.Submit),
            CardVerbs.InterviewBack => new Reading.Done(Leads.Back),
            CardVerbs.InterviewGoTo when turn.Pages.Any(p => p.Key == input.Page) => new Reading.Done(Leads.GoTo(input.Page)),
            CardVerbs.InterviewPause => InterviewCards.Pause(turn, step),
            _ => Explain(turn),
        };

    private static Reading.Again Explain(Turn turn)
    {
        if (!turn.Input.IsClick)
        {
            turn.Say(Messages.UseTheButtons(turn.Language));
        }

        return new Reading.Again(QuestionCardNotice.None);
    }
}
