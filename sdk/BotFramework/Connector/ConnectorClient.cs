using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Calls the connector over an <see cref="HttpClient"/>. One call is one request with buffered content, so that a handler
/// in the client's pipeline may send it again.
/// </summary>
public class ConnectorClient : IConnectorClient
{
    private static readonly ProductInfoHeaderValue Product = new("Microsoft-BotFramework", "3.1");

    private readonly bool _disposeHttpClient;

    /// <param name="baseUri">The service URL, with or without a slash at its end.</param>
    /// <param name="credentials">Asked before each request.</param>
    /// <param name="httpClient">Whose pipeline sends the requests.</param>
    /// <param name="disposeHttpClient">Whether the client goes when this goes.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        HttpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        _disposeHttpClient = disposeHttpClient;
        Conversations = new Conversations(this);
    }

    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; }

    public virtual IConversations Conversations { get; }

    public HttpClient HttpClient { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient)
        {
            HttpClient.Dispose();
        }
    }

    internal async Task<HttpOperationResponse<T>> CallAsync<T>(
        HttpMethod method,
        string path,
        object body,
        Dictionary<string, List<string>> headers,
        CancellationToken cancellationToken
    )
    {
        var request = Request(method, path, body, headers, out var sent);
        await Credentials.ProcessHttpRequestAsync(request, cancellationToken);
        var response = await HttpClient.SendAsync(request, cancellationToken);
        var received = await response.Content.ReadAsStringAsync(cancellationToken);
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted))
        {
            var refused = Refused(request, sent, response, received);
            request.Dispose();
            response.Dispose();
            throw refused;
        }

        return new HttpOperationResponse<T>
        {
            Request = request,
            Response = response,
            Body = Read<T>(received),
        };
    }

    private HttpRequestMessage Request(
        HttpMethod method,
        string path,
        object body,
        Dictionary<string, List<string>> headers,
        out string sent
    )
    {
        var root = BaseUri.AbsoluteUri;
        var request = new HttpRequestMessage(method, new Uri(new Uri(root.EndsWith('/') ? root : root + "/"), path));
        request.Headers.UserAgent.Add(Product);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        foreach (var (name, values) in headers ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        sent = body is null ? null : JsonConvert.SerializeObject(body, BotJson.Settings);
        request.Content = sent is null ? null : new StringContent(sent, Encoding.UTF8, "application/json");
        return request;
    }

    private static T Read<T>(string received)
    {
        try
        {
            return JsonConvert.DeserializeObject<T>(received, BotJson.Settings);
        }
        catch (JsonException error)
        {
            throw new SerializationException("Unable to deserialize the response.", received, error);
        }
    }

    private static ErrorResponseException Refused(HttpRequestMessage request, string sent, HttpResponseMessage response, string received) =>
        new($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper(request, sent),
            Response = new HttpResponseMessageWrapper(response, received),
            Body = Error(received),
        };

    private static ErrorResponse Error(string received)
    {
        try
        {
            return JsonConvert.DeserializeObject<ErrorResponse>(received, BotJson.Settings);
        }
        catch (JsonException)
        {
            // A proxy or a crashed service answers with HTML: then the status alone must do.
            return null;
        }
    }
}
