namespace Microsoft.Bot.Schema;

/// <summary>Which cloud an activity came from, written on it by the adapter.</summary>
public static class CallerIdConstants
{
    public const string PublicAzureChannel = "urn:botframework:azure";

    public const string USGovChannel = "urn:botframework:azureusgov";
}
