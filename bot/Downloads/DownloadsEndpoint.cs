using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Audits;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Options;
using DigiCheckBot.Overviews;
using DigiCheckBot.OwnData;
using DigiCheckBot.Reports.Audits;
using DigiCheckBot.Reports.Deliveries;
using DigiCheckBot.Reports.Measures;
using DigiCheckBot.Reports.People;
using DigiCheckBot.Reports.Spreadsheets;
using DigiCheckBot.Rounds;
using DigiCheckBot.Turns;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Downloads;

/// <summary>Where browsers fetch files. A link to one kind of file opens no other.</summary>
internal static class DownloadsEndpoint
{
    public static void MapDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet($"/{DownloadLinks.Route}/{DownloadLinks.Delivery}", DeliveryAsync);
        app.MapGet($"/{DownloadLinks.Route}/{DownloadLinks.Audit}", AuditAsync);
        app.MapGet($"/{DownloadLinks.Route}/{DownloadLinks.OwnData}", OwnDataAsync);
        app.MapGet($"/{DownloadLinks.Route}/{DownloadLinks.Evidence}", EvidenceAsync);
    }

    private static async Task<IResult> DeliveryAsync(
        string? ticket,
        DownloadLinks links,
        DeliveryViews views,
        ActingPeople acting,
        IOptions<OperatorOptions> options,
        HttpContext http
    )
    {
        var ct = Begin(http);
        if (
            await links.ReadAsync(DownloadLinks.Delivery, ticket, ct) is not { } read
            || !(await acting.FindAsync(read.Person, ct)).IsCoordinator
            || await views.LoadAsync(new RoundId(read.Round), ct) is not { } delivery
        )
        {
            return Over(options.Value);
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);
        var file = DeliveryCsv.Of(DeliveryTexts.Rows(delivery.Report, delivery.Names, read.Language), zone, read.Language);
        return Results.File(file, SpreadsheetCsv.ContentType, "versand.csv");
    }

    private static async Task<IResult> AuditAsync(
        string? ticket,
        DownloadLinks links,
        RoundAudit audits,
        ActingPeople acting,
        IOptions<OperatorOptions> options,
        HttpContext http
    )
    {
        var ct = Begin(http);
        if (
            await links.ReadAsync(DownloadLinks.Audit, ticket, ct) is not { } read
            || await audits.ViewAsync(new RoundId(read.Round), read.Person, ct) is not { } audit
            || RoundRoles.Of(await acting.FindAsync(read.Person, ct), audit.Round) is not { } roles
            || !RoundRules.Allows(RoundAction.SeeAudit, roles, audit.Round.State)
        )
        {
            return Over(options.Value);
        }

        var rows = audit.Entries.Select(e => AuditTexts.Row(e, audit.Names, read.Language));
        return Results.File(AuditCsv.Of(rows, audit.Zone, read.Language), SpreadsheetCsv.ContentType, "protokoll.csv");
    }

    /// <summary>The link names whose data it is; nobody gets one to somebody else's.</summary>
    private static async Task<IResult> OwnDataAsync(
        string? ticket,
        DownloadLinks links,
        OwnRecords records,
        ICatalogues catalogues,
        ActingPeople acting,
        IOptions<OperatorOptions> options,
        HttpContext http
    )
    {
        var ct = Begin(http);
        if (await links.ReadAsync(DownloadLinks.OwnData, ticket, ct) is not { } read)
        {
            return Over(options.Value);
        }

        var archive = await records.ArchiveAsync(await acting.FindAsync(read.Person, ct), ct);
        var file = OwnDataJson.Of(archive, round => catalogues.Version(round.Settings.CatalogueVersion), read.Language);
        return Results.File(file, OwnDataJson.ContentType, "meine-daten.json");
    }

    private static async Task<IResult> EvidenceAsync(
        string? ticket,
        DownloadLinks links,
        OverviewDesk overview,
        ActingPeople acting,
        IOptions<OperatorOptions> options,
        HttpContext http
    )
    {
        var ct = Begin(http);
        if (
            await links.ReadAsync(DownloadLinks.Evidence, ticket, ct) is not { } read
            || !(await acting.FindAsync(read.Person, ct)).IsCoordinator
        )
        {
            return Over(options.Value);
        }

        var rows = await overview.AllEvidenceAsync(ct);
        return Results.File(EvidenceCsv.Of(rows, read.Language), SpreadsheetCsv.ContentType, "massnahmen.csv");
    }

    private static CancellationToken Begin(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return http.RequestAborted;
    }

    private static IResult Over(OperatorOptions options) =>
        Results.Text(Messages.LinkIsOver(options.DefaultLanguage), statusCode: StatusCodes.Status404NotFound);
}
