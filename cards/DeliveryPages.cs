using System.Collections.Immutable;

namespace DigiCheckBot.Cards;

/// <summary>The groups cut into pages of so many messages; a group that goes on repeats its reason on the next page.</summary>
internal static class DeliveryPages
{
    private const int PageSize = 25;

    /// <param name="Lines">Those of the group that stand on this page.</param>
    public sealed record Part(DeliveryGroup Group, ImmutableArray<NamedLine> Lines);

    public static ImmutableArray<ImmutableArray<Part>> Of(ImmutableArray<DeliveryGroup> groups) =>
        [
            .. groups
                .SelectMany(g => g.Lines.Select(line => (Group: g, Line: line)))
                .Chunk(PageSize)
                .Select(page =>
                    page.GroupBy(l => l.Group, ReferenceEqualityComparer.Instance)
                        .Select(g => new Part((DeliveryGroup)g.Key!, [.. g.Select(l => l.Line)]))
                        .ToImmutableArray()
                ),
        ];
}
