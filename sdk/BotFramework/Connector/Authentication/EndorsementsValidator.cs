namespace Microsoft.Bot.Connector.Authentication;

public static class EndorsementsValidator
{
    /// <summary>Whether a key may sign for <paramref name="expectedEndorsement"/>. An empty expectation is always met.</summary>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        ArgumentNullException.ThrowIfNull(endorsements);
        return string.IsNullOrEmpty(expectedEndorsement) || endorsements.Contains(expectedEndorsement);
    }
}
