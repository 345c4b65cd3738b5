using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>
/// The whole interview as a waterfall: introduction, three categories, review. It begins at the step named by its options, which is how it
/// is rebuilt each turn from the place that is stored with the answers; its steps keep nothing of their own.
/// </summary>
public sealed class InterviewDialog : ComponentDialog
{
    public const string DialogId = "interview";

    private const string Waterfall = "interview/steps";

    public InterviewDialog()
        : base(DialogId)
    {
        AddDialog(
            new WaterfallDialog(
                Waterfall,
                [
                    IntroduceAsync,
                    (step, ct) => AskAsync(step, Category.StartingPosition, ct),
                    (step, ct) => AskAsync(step, Category.Change, ct),
                    (step, ct) => AskAsync(step, Category.Technologies, ct),
                    ReviewAsync,
                    FinishAsync,
                ]
            )
        );
        AddDialog(new IntroductionPrompt());
        AddDialog(new CategoryDialog(Category.StartingPosition));
        AddDialog(new CategoryDialog(Category.Change));
        AddDialog(new CategoryDialog(Category.Technologies));
        AddDialog(new ReviewPrompt());
        InitialDialogId = Waterfall;
    }

    private static Task<DialogTurnResult> IntroduceAsync(WaterfallStepContext step, CancellationToken ct) =>
        step.Options as string == InterviewStep.Introduction
            ? step.BeginDialogAsync(IntroductionPrompt.DialogId, InterviewStep.Introduction, ct)
            : step.NextAsync(null, ct);

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, Category category, CancellationToken ct)
    {
        var turn = step.Turn();
        if (step.Result as string == Leads.Next)
        {
            return step.ReplaceDialogAsync(Waterfall, turn.Pages[0].Key, ct);
        }

        if (Leads.Target(step.Result) is { } target)
        {
            return step.ReplaceDialogAsync(Waterfall, target, ct);
        }

        var wanted = step.Options as string ?? "";
        return Steps.CategoryOf(turn, wanted) == category
            ? step.BeginDialogAsync(CategoryDialog.IdOf(category), wanted, ct)
            : step.NextAsync(null, ct);
    }

    private static Task<DialogTurnResult> ReviewAsync(WaterfallStepContext step, CancellationToken ct) =>
        Leads.Target(step.Result) is { } target && target != InterviewStep.Review
            ? step.ReplaceDialogAsync(Waterfall, target, ct)
            : step.BeginDialogAsync(ReviewPrompt.DialogId, InterviewStep.Review, ct);

    private static Task<DialogTurnResult> FinishAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var turn = step.Turn();
        if (Leads.Target(step.Result) is { } target)
        {
            return step.ReplaceDialogAsync(Waterfall, target, ct);
        }

        if (step.Result as string == Leads.Back)
        {
            return step.ReplaceDialogAsync(Waterfall, Steps.Before(turn, InterviewStep.Review), ct);
        }

        turn.Submit();
        turn.Show(SubmittedCard.For(turn.Language, turn.TheInterview.Population));
        return step.EndDialogAsync(Leads.Submit, ct);
    }
}
