using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary><c>Activity.Value</c> of the invoke <c>application/search</c>.</summary>
public class SearchInvokeValue
{
    [JsonProperty("kind")]
    public string Kind { get; set; }

    [JsonProperty("queryText")]
    public string QueryText { get; set; }

    [JsonProperty("queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    [JsonProperty("context")]
    public object Context { get; set; }
}

public class SearchInvokeOptions
{
    [JsonProperty("skip")]
    public int Skip { get; set; }

    [JsonProperty("top")]
    public int Top { get; set; }
}

/// <summary>Body of the answer to <c>application/search</c>.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse;
