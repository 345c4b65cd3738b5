namespace DigiCheckBot.Options;

/// <summary>Which content new rounds use.</summary>
internal sealed class CatalogueOptions
{
    public const string Section = "Catalogue";

    /// <summary>Version for new rounds; empty: the newest that ships.</summary>
    public string? Version { get; init; }

    /// <summary>Folder of the versions; empty: beside the program.</summary>
    public string? Folder { get; init; }
}
