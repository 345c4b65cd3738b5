using System.Globalization;
using System.Web;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>
/// Signs each attempt with SharedKeyLite: date and canonical resource, where the path is the one that is sent and
/// <c>comp</c> is the only query parameter that counts.
/// </summary>
internal sealed class SharedKeyLitePolicy(TableSharedKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        if (!request.Headers.TryGetValue("x-ms-date", out var date))
        {
            throw new InvalidOperationException("The date must be set before the request is signed.");
        }

        var signature = credential.Sign(StringToSign(date, credential.AccountName, request.Uri.ToUri()));
        request.Headers.SetValue("Authorization", $"SharedKeyLite {credential.AccountName}:{signature}");
    }

    internal static string StringToSign(string date, string account, Uri uri)
    {
        var comp = HttpUtility.ParseQueryString(uri.Query)["comp"];
        return $"{date}\n/{account}{uri.AbsolutePath}{(comp == null ? "" : $"?comp={comp}")}";
    }
}

/// <summary>The headers that every request carries; the date is new with each attempt.</summary>
internal sealed class TableHeadersPolicy(string version) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
#pragma warning disable RS0030 // the clock of the wire, not of the domain
        var now = DateTimeOffset.UtcNow;
#pragma warning restore RS0030
        message.Request.Headers.SetValue("x-ms-date", now.ToString("r", CultureInfo.InvariantCulture));
        message.Request.Headers.SetValue("x-ms-version", version);
        message.Request.Headers.SetValue("DataServiceVersion", "3.0");
        message.Request.Headers.SetValue("MaxDataServiceVersion", "3.0;NetFx");
    }
}
