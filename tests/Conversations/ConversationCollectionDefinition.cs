using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>The tables have fixed names, so the conversations of a collection share one emulator and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ConversationCollectionDefinition : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Conversations";
}

/// <summary>Those that go beyond the end of the survey, beside an emulator of their own.</summary>
[CollectionDefinition(Name)]
public sealed class ResultCollectionDefinition : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Conversations about results";
}

/// <summary>Those about what goes on without anybody's turn (sending, deadlines, outages), beside an emulator of their own.</summary>
[CollectionDefinition(Name)]
public sealed class BackgroundCollectionDefinition : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Conversations in the background";
}
