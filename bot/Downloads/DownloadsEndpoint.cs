using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Options;
using DigiCheckBot.Reports.Deliveries;
using DigiCheckBot.Rounds;
using DigiCheckBot.Turns;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Downloads;

/// <summary>Where browsers fetch files.</summary>
internal static class DownloadsEndpoint
{
    public static void MapDownloads(this IEndpointRouteBuilder app) => app.MapGet($"/{DownloadLinks.Route}", DeliveryAsync);

    private static async Task<IResult> DeliveryAsync(
        string? ticket,
        DownloadLinks links,
        DeliveryViews views,
        IPeopleStore people,
        ActingPeople acting,
        IOptions<OperatorOptions> options,
        HttpContext http
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        var ct = http.RequestAborted;
        if (
            await links.ReadAsync(ticket, ct) is not { } read
            || !await IsCoordinatorAsync(new PersonId(read.TenantId, read.ObjectId), people, acting, ct)
            || await views.LoadAsync(new RoundId(read.Round), ct) is not { } delivery
        )
        {
            return Results.Text(Messages.LinkIsOver(options.Value.DefaultLanguage), statusCode: StatusCodes.Status404NotFound);
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);
        var file = DeliveryCsv.Of(DeliveryTexts.Rows(delivery.Report, delivery.Names, read.Language), zone, read.Language);
        return Results.File(file, DeliveryCsv.ContentType, "versand.csv");
    }

    /// <summary>Still: the role may have been taken back since the link was made.</summary>
    private static async Task<bool> IsCoordinatorAsync(PersonId person, IPeopleStore people, ActingPeople acting, CancellationToken ct) =>
        acting.Of((await people.LoadAsync(person, ct))?.Value ?? PersonRecord.New(person)).IsCoordinator;
}
