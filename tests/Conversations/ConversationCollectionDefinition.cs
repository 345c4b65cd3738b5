using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>The tables have fixed names, so the conversations share one emulator of their own and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ConversationCollectionDefinition : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Conversations";
}
