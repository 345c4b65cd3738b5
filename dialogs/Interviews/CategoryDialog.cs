using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>The pages of one category, one after the other. Begins at the page named by its options, or at the first.</summary>
public sealed class CategoryDialog : ComponentDialog
{
    private const string PagesId = "pages";

    private readonly Category _category;

    public CategoryDialog(Category category)
        : base(IdOf(category))
    {
        _category = category;
        AddDialog(new WaterfallDialog(PagesId, [ShowPageAsync, GoOnAsync]));
        AddDialog(new PagePrompt());
        InitialDialogId = PagesId;
    }

    public static string IdOf(Category category) => $"category/{category}";

    private async Task<DialogTurnResult> ShowPageAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var pages = Pages(step.Turn());
        return pages.Count == 0
            ? await step.EndDialogAsync(Leads.GoTo(InterviewStep.Review), ct)
            : await step.BeginDialogAsync(PagePrompt.DialogId, (pages.Find(p => p.Key == step.Options as string) ?? pages[0]).Key, ct);
    }

    /// <summary>The answers just given decide which pages there are, so the way on is looked up anew.</summary>
    private async Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var turn = step.Turn();
        var here = turn.Session.Step;
        var target = step.Result as string == Leads.Back ? Steps.Before(turn, here) : Steps.After(turn, here);
        return Pages(turn).Exists(p => p.Key == target)
            ? await step.ReplaceDialogAsync(PagesId, target, ct)
            : await step.EndDialogAsync(Leads.GoTo(target), ct);
    }

    private List<InterviewPage> Pages(Turn turn) => [.. turn.Pages.Where(p => p.Category == _category)];
}
