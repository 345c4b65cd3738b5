using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Rounds;

/// <summary>What became of the messages of a round of this operator, with the names that the team's list gives.</summary>
internal sealed record NamedDelivery(AssessmentRound Round, DeliveryReport Report, IReadOnlyDictionary<PersonId, string> Names);

/// <summary>Reads it. No list of names is stored, so the team is asked each time.</summary>
internal sealed class DeliveryViews(
    IRoundStore rounds,
    IPeopleStore people,
    Roster roster,
    DeliveryDesk desk,
    IOptions<OperatorOptions> options,
    ILogger<DeliveryViews> logger
)
{
    /// <returns>Null: no such round; one of another operator is as good as none.</returns>
    public async Task<NamedDelivery?> LoadAsync(RoundId id, CancellationToken ct) =>
        await LoadOwnAsync(id, ct) is { } round
            ? new NamedDelivery(round, await desk.ReportAsync(id, ct), await NamesAsync(round, ct))
            : null;

    public async Task<bool> IsOwnAsync(RoundId id, CancellationToken ct) => await LoadOwnAsync(id, ct) is not null;

    private async Task<AssessmentRound?> LoadOwnAsync(RoundId id, CancellationToken ct) =>
        await rounds.LoadAsync(id, ct) is { Value: var round } && round.OperatorId == options.Value.Id ? round : null;

    /// <summary>Without names the report is still of use, so a team that can't be asked doesn't spoil it.</summary>
    private async Task<IReadOnlyDictionary<PersonId, string>> NamesAsync(AssessmentRound round, CancellationToken ct)
    {
        if (round.Channel is not { } channel || await people.TeamAsync(channel.TenantId, channel.TeamId, ct) is not { } team)
        {
            return new Dictionary<PersonId, string>();
        }

        try
        {
            return (await roster.ReadAsync(team, ct)).ToDictionary(m => m.Person, m => m.DisplayName);
        }
        catch (Exception cause)
            when (cause is ErrorResponseException or HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            DeliveryLog.NamesUnknown(logger, round.Id, cause);
            return new Dictionary<PersonId, string>();
        }
    }
}

internal static partial class DeliveryLog
{
    [LoggerMessage(EventId = 310, Level = LogLevel.Information, Message = "The team of round {Round} could not be asked for its members")]
    public static partial void NamesUnknown(ILogger logger, RoundId round, Exception cause);
}
