using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>One page of questions: clicked or typed.</summary>
public sealed class PagePrompt() : CardPrompt(DialogId)
{
    public const string DialogId = "page";

    protected override Task<JObject> RenderAsync(Turn turn, string step, QuestionCardNotice notice, CancellationToken ct) =>
        Task.FromResult(
            QuestionCard.For(
                InterviewCards.Context(turn, step),
                turn.Catalogue,
                PageOf(turn, step),
                turn.TheInterview,
                InterviewPath.Progress(turn.Catalogue, turn.TheInterview, step),
                notice
            )
        );

    protected override Reading Read(Turn turn, string step, CardInput input) =>
        input.IsClick ? ReadClick(turn, step, input) : ReadText(turn, step, input.Text);

    private static Reading ReadClick(Turn turn, string step, CardInput input)
    {
        var answers = PageAnswers.Of(turn.TheInterview, PageOf(turn, step), input, turn.Language);
        turn.Change(answers.Interview);
        return input.Verb switch
        {
            CardVerbs.InterviewNext when !answers.AllUnderstood => new Reading.Again(answers.Notice),
            CardVerbs.InterviewNext => new Reading.Done(Leads.Next),
            CardVerbs.InterviewBack => new Reading.Done(Leads.Back),
            CardVerbs.InterviewPause => InterviewCards.Pause(turn, step),
            _ => new Reading.Again(answers.Notice),
        };
    }

    /// <summary>Typed text answers the first open question of the page; with the last one the interview goes on by itself.</summary>
    private static Reading ReadText(Turn turn, string step, string text)
    {
        if (OpenQuestion(turn, step) is not { } question)
        {
            return Again(Messages.NothingOpenOnPage(turn.Language));
        }

        switch (AnswerReading.FromText(question, text))
        {
            case ReadingResult.Given given:
                turn.Change(turn.TheInterview.With(question.Id, given.Answer));
                return OpenQuestion(turn, step) is null
                    ? new Reading.Done(Leads.Next)
                    : Again(Messages.Understood(question, turn.Language));
            case ReadingResult.Invalid invalid:
                return Again(Wording.Of(invalid, question, turn.Language));
            default:
                return Again(Messages.NotUnderstood(turn.Language));
        }
    }

    private static Question? OpenQuestion(Turn turn, string step) =>
        PageOf(turn, step).Questions.FirstOrDefault(q => !turn.TheInterview.Answers.ContainsKey(q.Id));

    private static Reading.Again Again(string text) => new(QuestionCardNotice.None with { Text = text });

    private static InterviewPage PageOf(Turn turn, string step) => turn.Pages.First(p => p.Key == step);
}
