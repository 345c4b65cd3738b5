using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Dialogs.Interviews;

/// <summary>The way through the interview as the answers given so far make it: pages, then the review.</summary>
internal static class Steps
{
    public static string After(Turn turn, string page)
    {
        var pages = turn.Pages;
        var next = IndexOf(turn, page) + 1;
        return next < pages.Length ? pages[next].Key : InterviewStep.Review;
    }

    /// <returns>The page before; the first page stays where it is.</returns>
    public static string Before(Turn turn, string step)
    {
        var pages = turn.Pages;
        var index = step == InterviewStep.Review ? pages.Length : IndexOf(turn, step);
        return pages[Math.Max(index - 1, 0)].Key;
    }

    /// <summary>The category whose dialog shows a step; null for the introduction and the review.</summary>
    public static Category? CategoryOf(Turn turn, string step) => turn.Pages.FirstOrDefault(p => p.Key == step)?.Category;

    private static int IndexOf(Turn turn, string page) => turn.Pages.Select(p => p.Key).ToList().IndexOf(page);
}
