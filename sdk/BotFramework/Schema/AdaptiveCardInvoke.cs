using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary><c>Activity.Value</c> of the invoke <c>adaptiveCard/action</c>. The original has no property for <c>trigger</c>.</summary>
public class AdaptiveCardInvokeValue
{
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    [JsonProperty("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }
}

/// <summary>The button that was clicked, with the card's inputs merged into <see cref="Data"/>.</summary>
public class AdaptiveCardInvokeAction
{
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("verb")]
    public string Verb { get; set; }

    /// <summary>A <see cref="Newtonsoft.Json.Linq.JObject"/> if the card sent an object.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }
}

/// <summary>Body of the answer to <c>adaptiveCard/action</c>.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>The inner status, which the client looks at; the HTTP status stays 200.</summary>
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Card (as JSON object), text or <see cref="Error"/>, as <see cref="Type"/> says.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }
}

/// <summary>A token exchange that a card asks for.</summary>
public class TokenExchangeInvokeRequest
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }
}

/// <summary>The sign-in part of <see cref="AdaptiveCardInvokeValue"/>.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest;
