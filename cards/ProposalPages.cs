using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;

namespace DigiCheckBot.Cards;

/// <summary>The measures cut into pages: the Fachbereich's own, then those of the municipality and the association.</summary>
internal static class ProposalPages
{
    private const int PageSize = 4;

    /// <param name="FirstNumber">Number of the page's first measure within its list.</param>
    public sealed record Page(bool IsForMunicipality, int FirstNumber, ImmutableArray<ProposedMeasure> Measures);

    public static ImmutableArray<Page> Of(PublishedView view) => [.. Cut(view.Measures, false), .. Cut(view.ForMunicipality, true)];

    public static AdaptiveAction Button(string title, RoundId round, int page) =>
        Buttons.Plain(title, CardVerbs.ProposalPage, RoundData.Of(round, page));

    private static IEnumerable<Page> Cut(ImmutableArray<ProposedMeasure> measures, bool isForMunicipality) =>
        measures.Chunk(PageSize).Select((chunk, i) => new Page(isForMunicipality, (i * PageSize) + 1, [.. chunk]));
}
