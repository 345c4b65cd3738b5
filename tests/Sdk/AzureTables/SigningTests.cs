using System.Security.Cryptography;
using System.Text;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace DigiCheckBot.Tests.Sdk.AzureTables;

/// <summary>SharedKeyLite as written in the service's documentation: HMAC over the date and the path as sent.</summary>
public class SigningTests
{
    private const string Key = "c2VjcmV0LWtleS1vZi1hLXRlc3Q=";

    [Theory]
    [InlineData("https://acct.table.core.windows.net", "/acct/T(PartitionKey='p',RowKey='r')")]
    [InlineData("http://127.0.0.1:1/acct", "/acct/acct/T(PartitionKey='p',RowKey='r')")]
    public async Task The_path_is_signed_with_the_account_before_it(string endpoint, string resource)
    {
        var sent = await SentAsync(endpoint);

        var expected = $"SharedKeyLite acct:{Hmac($"{Header(sent, "x-ms-date")}\n{resource}")}";
        Assert.Equal(expected, Header(sent, "Authorization"));
    }

    [Fact]
    public async Task The_version_is_the_first_that_knows_tokens() =>
        Assert.Equal("2020-12-06", Header(await SentAsync("https://acct.table.core.windows.net"), "x-ms-version"));

    private static async Task<HttpRequestMessage> SentAsync(string endpoint)
    {
        using var recorder = new Recorder();
        using var client = new HttpClient(recorder);
        var options = new TableClientOptions { Transport = new HttpClientTransport(client) };
        var table = new TableClient(new Uri(endpoint), "T", new TableSharedKeyCredential("acct", Key), options);

        await table.DeleteEntityAsync("p", "r");

        return recorder.Sent!;
    }

    private static string Header(HttpRequestMessage request, string name) => request.Headers.GetValues(name).Single();

    private static string Hmac(string text) =>
        Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Key), Encoding.UTF8.GetBytes(text)));

    private sealed class Recorder : HttpMessageHandler
    {
        public HttpRequestMessage? Sent { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent = request;
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
        }
    }
}
