using System.Collections.Immutable;

namespace DigiCheckBot.Cards;

/// <summary>One page of a list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Pages">At least 1, also for an empty list.</param>
/// <param name="Before">How many stand on the pages before it.</param>
public sealed record ListPage<T>(ImmutableArray<T> Items, int Number, int Pages, int Before);

/// <summary>Cuts lists into pages.</summary>
public static class ListPage
{
    /// <param name="number">From 1; a number outside is moved to the nearest page.</param>
    /// <param name="size">So many stand on a page.</param>
    public static ListPage<T> Of<T>(IReadOnlyCollection<T> all, int number, int size)
    {
        var pages = Math.Max(1, (all.Count + size - 1) / size);
        var shown = Math.Clamp(number, 1, pages);
        var before = (shown - 1) * size;
        return new ListPage<T>([.. all.Skip(before).Take(size)], shown, pages, before);
    }
}
