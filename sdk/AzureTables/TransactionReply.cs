using System.Globalization;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Reads the answer to a transaction: one part per action, or a single part that tells the failure.</summary>
internal static class TransactionReply
{
    private const string StatusLine = "HTTP/1.1 ";

    /// <exception cref="TableTransactionFailedException">A part tells a failure.</exception>
    public static IReadOnlyList<Response> Read(Response response)
    {
        var parts = Parts(response.Content.ToString()).ToList();
        return parts.Find(part => part.Status >= 400) is { } failed
            ? throw new TableTransactionFailedException(ServiceErrors.Of(failed))
            : parts;
    }

    private static IEnumerable<Response> Parts(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith(StatusLine, StringComparison.Ordinal))
            {
                var end = lines.FindIndex(
                    i,
                    line =>
                        line.StartsWith("--changesetresponse_", StringComparison.Ordinal)
                        || line.StartsWith("--batchresponse_", StringComparison.Ordinal)
                );
                yield return Part(lines[i..(end < 0 ? lines.Count : end)]);
            }
        }
    }

    private static PartResponse Part(List<string> lines)
    {
        var status = lines[0][StatusLine.Length..].Split(' ', 2);
        var blank = lines.FindIndex(line => line.Length == 0);
        var headers = lines[1..(blank < 0 ? lines.Count : blank)]
            .Select(line => line.Split(':', 2))
            .Where(header => header.Length == 2)
            .Select(header => new HttpHeader(header[0].Trim(), header[1].Trim()));
        var body = blank < 0 ? "" : string.Join('\n', lines[(blank + 1)..]).Trim();
        return new PartResponse(int.Parse(status[0], CultureInfo.InvariantCulture), status.Length > 1 ? status[1] : "", [.. headers], body);
    }
}

/// <summary>The response to one action of a transaction.</summary>
internal sealed class PartResponse(int status, string reason, List<HttpHeader> headers, string body) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => reason;

    public override Stream ContentStream { get; set; } = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body));

    public override string ClientRequestId { get; set; }

    public override bool IsError => status >= 400;

    public override void Dispose() => ContentStream.Dispose();

    protected override bool TryGetHeader(string name, out string value)
    {
        var values = Values(name);
        value = values.Count == 0 ? null : string.Join(',', values);
        return value != null;
    }

    protected override bool TryGetHeaderValues(string name, out IEnumerable<string> values)
    {
        var found = Values(name);
        values = found.Count == 0 ? null : found;
        return values != null;
    }

    protected override bool ContainsHeader(string name) => Values(name).Count > 0;

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers;

    private List<string> Values(string name) =>
        [.. headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value)];
}
