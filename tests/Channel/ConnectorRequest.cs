using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Channel;

/// <summary>Reads an HTTP request as a <see cref="ConnectorCall"/>.</summary>
internal static class ConnectorRequest
{
    public static async Task<ConnectorCall> ReadAsync(HttpRequest request)
    {
        var path = Path(request);
        return new ConnectorCall(
            Kind(request.Method, path),
            path.ElementAtOrDefault(2) ?? "",
            path.ElementAtOrDefault(4) ?? "",
            await BodyAsync(request),
            request.Query.ToDictionary(q => q.Key, q => q.Value.ToString()),
            request.Headers.Authorization.ToString()
        );
    }

    /// <summary>From "v3" on. Taken from the raw target, since only that has the escapes of the ids.</summary>
    private static string[] Path(HttpRequest request)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        return [.. target.Split('/').SkipWhile(s => s != "v3").Select(Uri.UnescapeDataString)];
    }

    private static ConnectorCallKind Kind(string method, string[] path) =>
        (method, path) switch
        {
            ("POST", ["v3", "conversations"]) => ConnectorCallKind.CreateConversation,
            ("POST", ["v3", "conversations", _, "activities"]) => ConnectorCallKind.Send,
            ("POST", ["v3", "conversations", _, "activities", _]) => ConnectorCallKind.Reply,
            ("PUT", ["v3", "conversations", _, "activities", _]) => ConnectorCallKind.Update,
            ("DELETE", ["v3", "conversations", _, "activities", _]) => ConnectorCallKind.Delete,
            ("GET", ["v3", "conversations", _, "members"]) => ConnectorCallKind.Members,
            ("GET", ["v3", "conversations", _, "members", _]) => ConnectorCallKind.Member,
            ("GET", ["v3", "conversations", _, "pagedmembers"]) => ConnectorCallKind.PagedMembers,
            ("GET", ["v3", "teams", _]) => ConnectorCallKind.Team,
            ("GET", ["v3", "teams", _, "conversations"]) => ConnectorCallKind.TeamConversations,
            _ => ConnectorCallKind.Unknown,
        };

    private static async Task<JObject?> BodyAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        try
        {
            var text = await reader.ReadToEndAsync();
            return text.Length == 0
                ? null
                : JsonConvert.DeserializeObject<JObject>(text, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
