using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach;

/// <summary>Reads what a delivery report is made of.</summary>
internal static class DeliveryReports
{
    public static async Task<DeliveryReport> ReportAsync(this IOutboxStore outbox, RoundId round, CancellationToken ct) =>
        DeliveryReport.Of(round, await outbox.OfRoundAsync(round, ct).Select(m => m.Value).ToListAsync(ct));
}
