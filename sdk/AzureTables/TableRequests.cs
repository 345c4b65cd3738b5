using System.Text;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>Sends requests to one account; retries, diagnostics and policies of the caller are Azure.Core's.</summary>
internal sealed class TableRequests
{
    private const string Accept = "application/json;odata=minimalmetadata";
    private readonly HttpPipeline _pipeline;

    public TableRequests(Uri endpoint, HttpPipelinePolicy authorisation, TableClientOptions options)
    {
        options ??= new TableClientOptions();
        Endpoint = new Uri(endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/'));
        _pipeline = HttpPipelineBuilder.Build(
            options,
            [],
            authorisation == null
                ? [new TableHeadersPolicy(options.VersionString)]
                : [new TableHeadersPolicy(options.VersionString), authorisation],
            new ResponseClassifier()
        );
    }

    public Uri Endpoint { get; }

    /// <summary>First part of the host, or of the path where the account stands there (emulator).</summary>
    public string AccountName => Endpoint.AbsolutePath.Length > 1 ? Endpoint.AbsolutePath.Trim('/') : Endpoint.Host.Split('.')[0];

    public static TableRequests WithKey(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        return new TableRequests(endpoint, new SharedKeyLitePolicy(credential), options);
    }

    public static TableRequests WithToken(Uri endpoint, TokenCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        if (endpoint.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException("Cannot use TokenCredential without HTTPS.");
        }

        var policy = new BearerTokenAuthenticationPolicy(credential, "https://storage.azure.com/.default");
        return new TableRequests(endpoint, policy, options);
    }

    public static TableRequests WithConnectionString(string connectionString, TableClientOptions options)
    {
        var (endpoint, credential) = ConnectionString.Parse(connectionString);
        return WithKey(endpoint, credential, options);
    }

    public Uri UriOf(string pathAndQuery) => new($"{Endpoint.AbsoluteUri.TrimEnd('/')}/{pathAndQuery}");

    public Request Create(RequestMethod method, string pathAndQuery)
    {
        var request = _pipeline.CreateRequest();
        request.Method = method;
        request.Uri.Reset(UriOf(pathAndQuery));
        request.Headers.SetValue("Accept", Accept);
        return request;
    }

    public Request Create(RequestMethod method, string pathAndQuery, byte[] json)
    {
        var request = Create(method, pathAndQuery);
        request.Headers.SetValue("Content-Type", "application/json");
        request.Headers.SetValue("Prefer", "return-no-content");
        request.Content = RequestContent.Create(json);
        return request;
    }

    /// <exception cref="RequestFailedException">The status is none of <paramref name="expected"/>.</exception>
    public async Task<Response> SendAsync(Request request, CancellationToken cancellationToken, params int[] expected)
    {
        using (request)
        {
            var response = await _pipeline.SendRequestAsync(request, cancellationToken).ConfigureAwait(false);
            return expected.Contains(response.Status) ? response : throw ServiceErrors.Of(response);
        }
    }

    public async Task<Response> CreateTableAsync(string name, CancellationToken cancellationToken)
    {
        var request = Create(RequestMethod.Post, "Tables", JsonSerializer.SerializeToUtf8Bytes(new { TableName = name }));
        return await SendAsync(request, cancellationToken, 201, 204).ConfigureAwait(false);
    }

    /// <summary>A missing table is no error.</summary>
    public Task<Response> DeleteTableAsync(string name, CancellationToken cancellationToken) =>
        SendAsync(Create(RequestMethod.Delete, $"Tables('{Escaped(name)}')"), cancellationToken, 204, 404);

    /// <summary>A text inside quotes in a path: quotes doubled, then percent-encoded.</summary>
    public static string Escaped(string text) => Uri.EscapeDataString(text.Replace("'", "''", StringComparison.Ordinal));

    public static string Query(params (string Name, string Value)[] parts)
    {
        var query = new StringBuilder();
        foreach (var (name, value) in parts.Where(part => part.Value != null))
        {
            query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return query.ToString();
    }
}
