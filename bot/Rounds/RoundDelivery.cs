using System.Globalization;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Downloads;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Rounds;

/// <summary>What a coordinator sees and decides of the messages of a round. Each call answers for rounds of this operator only.</summary>
internal sealed class RoundDelivery(
    DeliveryViews views,
    DeliveryDesk desk,
    IRoundStore rounds,
    DownloadLinks links,
    IPeopleStore people,
    IOptions<OperatorOptions> options,
    TimeProvider time
)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <returns>Null: no such round.</returns>
    public async Task<DeliveryView?> ViewAsync(RoundId round, PersonId viewer, CancellationToken ct)
    {
        if (await views.LoadAsync(round, ct) is not { } delivery)
        {
            return null;
        }

        var language = (await people.LoadAsync(viewer, ct))?.Value.Language ?? options.Value.DefaultLanguage;
        return new DeliveryView(
            delivery.Round,
            delivery.Report,
            delivery.Names,
            TimeZoneInfo.ConvertTime(time.GetUtcNow(), _zone),
            await links.ToDeliveryAsync(round, viewer, language, ct)
        );
    }

    public async Task<int> TryFailedAgainAsync(RoundId round, PersonId by, CancellationToken ct) =>
        await views.IsOwnAsync(round, ct)
            ? await NotedAsync(round, by, AuditKeys.FailedSentAgain, await desk.TryFailedAgainAsync(round, ct), ct) ?? 0
            : 0;

    public async Task<int?> TryUncertainAgainAsync(RoundId round, string seen, PersonId by, CancellationToken ct) =>
        await views.IsOwnAsync(round, ct)
            ? await NotedAsync(round, by, AuditKeys.UncertainSentAgain, await desk.TryUncertainAgainAsync(round, seen, ct), ct)
            : null;

    public async Task<int?> SettleUncertainAsync(RoundId round, string seen, PersonId by, CancellationToken ct) =>
        await views.IsOwnAsync(round, ct)
            ? await NotedAsync(round, by, AuditKeys.UncertainSettled, await desk.SettleUncertainAsync(round, seen, ct), ct)
            : null;

    /// <summary>What came to nothing isn't noted.</summary>
    private async Task<int?> NotedAsync(RoundId round, PersonId by, string action, int? messages, CancellationToken ct)
    {
        if (messages is > 0 and { } count)
        {
            var detail = count.ToString(CultureInfo.InvariantCulture);
            await rounds.NoteAsync(round, new AuditEntry(time.GetUtcNow(), by, action, detail), ct);
        }

        return messages;
    }
}
