using DigiCheckBot.Dialogs;
using DigiCheckBot.Options;
using DigiCheckBot.Turns;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Downloads;

/// <summary>Where browsers fetch files. A link to one kind of file opens no other.</summary>
internal static class DownloadsEndpoint
{
    public static void MapDownloads(this IEndpointRouteBuilder app)
    {
        foreach (var kind in DownloadLinks.Kinds)
        {
            app.MapGet(
                $"/{DownloadLinks.Route}/{kind}",
                (
                    string? ticket,
                    DownloadLinks links,
                    ActingPeople acting,
                    DownloadFiles files,
                    IOptions<OperatorOptions> options,
                    HttpContext http
                ) => FetchAsync(kind, ticket, links, acting, files, options.Value, http)
            );
        }
    }

    private static async Task<IResult> FetchAsync(
        string kind,
        string? ticket,
        DownloadLinks links,
        ActingPeople acting,
        DownloadFiles files,
        OperatorOptions options,
        HttpContext http
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        var ct = http.RequestAborted;
        return
            await links.ReadAsync(kind, ticket, ct) is { } read
            && await files.OfAsync(read, await acting.FindAsync(read.Person, ct), ct) is { } file
            ? Results.File(file.Content, file.ContentType, file.Name)
            : Results.Text(Messages.LinkIsOver(options.DefaultLanguage), statusCode: StatusCodes.Status404NotFound);
    }
}
