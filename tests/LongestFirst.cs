using Xunit.Abstractions;

// Half of the long tests' time is waiting, for other processes and for what happens after a turn, so more run than there are cores.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
[assembly: TestCollectionOrderer("DigiCheckBot.Tests.LongestFirst", "DigiCheckBot.Tests")]

namespace DigiCheckBot.Tests;

/// <summary>Begins with the collections that take minutes, so that none of them is left alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long =
    [
        Conversations.ResultCollectionDefinition.Name,
        Conversations.BackgroundCollectionDefinition.Name,
        Conversations.ConversationCollectionDefinition.Name,
        nameof(Playground.StoryTests),
        nameof(Playground.DriverTests),
        nameof(Scoring.ShippedMonotonicityTests),
        nameof(Playground.LeaderTests),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(c => PlaceOf(c.DisplayName)).ThenBy(c => c.DisplayName, StringComparer.Ordinal);

    private static int PlaceOf(string collection) =>
        Array.FindIndex(Long, name => collection.EndsWith(name, StringComparison.Ordinal)) is var place and >= 0 ? place : Long.Length;
}
