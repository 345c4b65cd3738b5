using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Reads code and message out of <c>odata.error</c>.</summary>
internal sealed class ServiceErrors : RequestFailedDetailsParser
{
    public static ServiceErrors Parser { get; } = new();

    public static RequestFailedException Of(Response response) => new(response, null, Parser);

    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        error = null;
        data = null;
        try
        {
            using var json = JsonDocument.Parse(response.Content);
            var told = json.RootElement.GetProperty("odata.error");
            error = new ResponseError(told.GetProperty("code").GetString(), told.GetProperty("message").GetProperty("value").GetString());
            return true;
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // XML or nothing: then the code comes from the header, if there is one.
            return response.Headers.TryGetValue("x-ms-error-code", out var code) && Told(code, out error);
        }
    }

    private static bool Told(string code, out ResponseError error)
    {
        error = new ResponseError(code, code);
        return true;
    }
}
