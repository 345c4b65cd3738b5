using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Audits;
using DigiCheckBot.Options;
using DigiCheckBot.Overviews;
using DigiCheckBot.OwnData;
using DigiCheckBot.Reports.Audits;
using DigiCheckBot.Reports.Deliveries;
using DigiCheckBot.Reports.Measures;
using DigiCheckBot.Reports.People;
using DigiCheckBot.Reports.Spreadsheets;
using DigiCheckBot.Rounds;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Downloads;

internal sealed record DownloadFile(byte[] Content, string ContentType, string Name);

/// <summary>The files that links lead to, as long as whoever asks may have them.</summary>
internal sealed class DownloadFiles(
    DeliveryViews deliveries,
    RoundAudit audits,
    OwnRecords records,
    OverviewDesk overview,
    ICatalogues catalogues,
    IOptions<OperatorOptions> options
)
{
    /// <param name="actor">The person of the ticket, with the rights of now.</param>
    /// <returns>Null: it isn't there, or isn't the person's to see (any more).</returns>
    public Task<DownloadFile?> OfAsync(DownloadTicket ticket, Actor actor, CancellationToken ct) =>
        ticket.Kind switch
        {
            DownloadLinks.Delivery => DeliveryAsync(ticket, actor, ct),
            DownloadLinks.Audit => AuditAsync(ticket, actor, ct),
            DownloadLinks.OwnData => OwnDataAsync(ticket, actor, ct),
            DownloadLinks.Evidence => EvidenceAsync(ticket, actor, ct),
            _ => Task.FromResult<DownloadFile?>(null),
        };

    private async Task<DownloadFile?> DeliveryAsync(DownloadTicket ticket, Actor actor, CancellationToken ct)
    {
        if (!actor.IsCoordinator || await deliveries.LoadAsync(new RoundId(ticket.Round), ct) is not { } delivery)
        {
            return null;
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);
        var rows = DeliveryTexts.Rows(delivery.Report, delivery.Names, ticket.Language);
        return Spreadsheet(DeliveryCsv.Of(rows, zone, ticket.Language), "versand.csv");
    }

    private async Task<DownloadFile?> AuditAsync(DownloadTicket ticket, Actor actor, CancellationToken ct)
    {
        if (
            await audits.ViewAsync(new RoundId(ticket.Round), ticket.Person, ct) is not { } audit
            || !RoundRules.Allows(RoundAction.SeeAudit, RoundRoles.Of(actor, audit.Round), audit.Round.State)
        )
        {
            return null;
        }

        var rows = audit.Entries.Select(e => AuditTexts.Row(e, audit.Names, ticket.Language));
        return Spreadsheet(AuditCsv.Of(rows, audit.Zone, ticket.Language), "protokoll.csv");
    }

    /// <summary>The link names whose data it is; nobody gets one to somebody else's.</summary>
    private async Task<DownloadFile?> OwnDataAsync(DownloadTicket ticket, Actor actor, CancellationToken ct)
    {
        var archive = await records.ArchiveAsync(actor, ct);
        var file = OwnDataJson.Of(archive, round => catalogues.Version(round.Settings.CatalogueVersion), ticket.Language);
        return new DownloadFile(file, OwnDataJson.ContentType, "meine-daten.json");
    }

    private async Task<DownloadFile?> EvidenceAsync(DownloadTicket ticket, Actor actor, CancellationToken ct) =>
        actor.IsCoordinator ? Spreadsheet(EvidenceCsv.Of(await overview.AllEvidenceAsync(ct), ticket.Language), "massnahmen.csv") : null;

    private static DownloadFile Spreadsheet(byte[] content, string name) => new(content, SpreadsheetCsv.ContentType, name);
}
