using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Rounds;

/// <summary>What became of the messages of a round of this operator, with the names that the team's list gives.</summary>
internal sealed record NamedDelivery(AssessmentRound Round, DeliveryReport Report, IReadOnlyDictionary<PersonId, string> Names);

/// <summary>Reads it.</summary>
internal sealed class DeliveryViews(IRoundStore rounds, RoundNames names, DeliveryDesk desk, IOptions<OperatorOptions> options)
{
    /// <returns>Null: no such round; one of another operator is as good as none.</returns>
    public async Task<NamedDelivery?> LoadAsync(RoundId id, CancellationToken ct) =>
        await LoadOwnAsync(id, ct) is { } round
            ? new NamedDelivery(round, await desk.ReportAsync(id, ct), await names.OfAsync(round, ct))
            : null;

    public async Task<bool> IsOwnAsync(RoundId id, CancellationToken ct) => await LoadOwnAsync(id, ct) is not null;

    private async Task<AssessmentRound?> LoadOwnAsync(RoundId id, CancellationToken ct) =>
        await rounds.LoadAsync(id, ct) is { Value: var round } && round.OperatorId == options.Value.Id ? round : null;
}

internal static partial class DeliveryLog
{
    [LoggerMessage(EventId = 310, Level = LogLevel.Information, Message = "The team of round {Round} could not be asked for its members")]
    public static partial void NamesUnknown(ILogger logger, RoundId round, Exception cause);
}
