using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// Pages of a query. A page may be empty and still have a successor. The continuation token is opaque to callers: the
/// service's one or two parts, percent-encoded and joined by a space.
/// </summary>
internal sealed class TablePages<T>(
    TableRequests requests,
    string path,
    IReadOnlyList<(string Name, string Value)> query,
    int? maxPerPage,
    IReadOnlyList<string> continuationNames,
    Func<JsonElement, T> read,
    CancellationToken cancellationToken
) : AsyncPageable<T>(cancellationToken)
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        var size = pageSizeHint ?? maxPerPage;
        ServiceChecks.PageSize(size);
        do
        {
            var request = requests.Create(RequestMethod.Get, path + QueryOf(continuationToken, size));
            var response = await requests.SendAsync(request, CancellationToken, 200).ConfigureAwait(false);
            continuationToken = Next(response);
            yield return Page<T>.FromValues(Values(response), continuationToken, response);
        } while (continuationToken != null);
    }

    private string QueryOf(string continuationToken, int? size)
    {
        var parts = query.ToList();
        parts.Add(("$top", size?.ToString(CultureInfo.InvariantCulture)));
        if (!string.IsNullOrEmpty(continuationToken))
        {
            parts.AddRange(
                continuationToken
                    .Split(' ')
                    .Select((part, i) => (continuationNames[i], part.Length == 0 ? null : Uri.UnescapeDataString(part)))
            );
        }

        return TableRequests.Query([.. parts]);
    }

    private string Next(Response response)
    {
        var parts = continuationNames
            .Select(name => response.Headers.TryGetValue($"x-ms-continuation-{name}", out var part) ? part : null)
            .ToList();
        return parts.TrueForAll(string.IsNullOrEmpty) ? null : string.Join(' ', parts.Select(part => Uri.EscapeDataString(part ?? "")));
    }

    private List<T> Values(Response response)
    {
        using var json = JsonDocument.Parse(response.Content);
        return [.. json.RootElement.GetProperty("value").EnumerateArray().Select(read)];
    }
}
