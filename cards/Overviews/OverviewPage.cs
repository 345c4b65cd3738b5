using System.Collections.Immutable;
using DigiCheckBot.Assessment.Overviews;

namespace DigiCheckBot.Cards.Overviews;

/// <summary>One page of the list of all rounds.</summary>
/// <param name="Municipalities">All there are, by name.</param>
/// <param name="Found">How many rounds the filter takes.</param>
/// <param name="Evidence">Where planned against real is to be had as CSV; null: nowhere.</param>
public sealed record OverviewPage(
    ImmutableArray<OverviewLine> Lines,
    OverviewFilter Filter,
    ImmutableArray<string> Municipalities,
    int Found,
    int Page,
    int Pages,
    DateOnly Today,
    Uri? Evidence
);
