namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot asks of a token beyond the rules of the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must carry besides that of the activity's channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Issuers that are accepted besides the channel's.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}
