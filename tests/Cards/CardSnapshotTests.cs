using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Tests.Cards;

/// <summary>All cards in German, those of the interview and of the delivery in English, too.</summary>
public sealed class CardSnapshotTests
{
    private static readonly string[] AlsoInEnglish =
    [
        "invitation",
        "introduction",
        "question",
        "review",
        "paused",
        "submitted",
        "shrunk",
        "delivery",
        "reminder",
        "audit",
        "privacy",
        "own-data",
        "expert",
        "outside",
    ];

    public static TheoryData<string> German => [.. SampleCards.Names];

    public static TheoryData<string> English => [.. SampleCards.Names.Where(n => AlsoInEnglish.Any(n.StartsWith))];

    [Theory]
    [MemberData(nameof(German))]
    public void Looks_in_German_as_it_was_approved(string name) => Snapshot.Match(SampleCards.All(Language.German)[name], $"{name}.de");

    [Theory]
    [MemberData(nameof(English))]
    public void Looks_in_English_as_it_was_approved(string name) => Snapshot.Match(SampleCards.All(Language.English)[name], $"{name}.en");
}
