using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>An entity group transaction as <c>multipart/mixed</c>: one change set with one request per action.</summary>
internal static class TransactionBody
{
    public static void Write(Request request, List<RowRequest> rows, TableRequests requests)
    {
        var batch = $"batch_{Guid.NewGuid()}";
        var changes = $"changeset_{Guid.NewGuid()}";
        var body = new StringBuilder()
            .Append("--")
            .Append(batch)
            .Append("\r\n")
            .Append("Content-Type: multipart/mixed; boundary=")
            .Append(changes)
            .Append("\r\n\r\n");
        for (var i = 0; i < rows.Count; i++)
        {
            body.Append("--").Append(changes).Append("\r\n");
            Append(body, rows[i], requests.UriOf(rows[i].Path), i);
        }

        body.Append("--").Append(changes).Append("--\r\n--").Append(batch).Append("--\r\n");
        var bytes = Encoding.UTF8.GetBytes(body.ToString());
        TransactionChecks.Size(bytes.Length);
        request.Headers.SetValue("Content-Type", $"multipart/mixed; boundary={batch}");
        request.Content = RequestContent.Create(bytes);
    }

    private static void Append(StringBuilder body, RowRequest row, Uri uri, int index)
    {
        body.Append("Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: ")
            .Append(index)
            .Append("\r\n\r\n")
            .Append(row.Method.Method)
            .Append(' ')
            .Append(uri.AbsoluteUri)
            .Append(" HTTP/1.1\r\n")
            .Append("Accept: application/json;odata=minimalmetadata\r\nDataServiceVersion: 3.0;\r\n");
        if (row.IfMatch != null)
        {
            body.Append("If-Match: ").Append(row.IfMatch).Append("\r\n");
        }

        if (row.Json != null)
        {
            body.Append("Prefer: return-no-content\r\nContent-Type: application/json\r\n\r\n").Append(Encoding.UTF8.GetString(row.Json));
        }

        body.Append("\r\n\r\n");
    }
}
