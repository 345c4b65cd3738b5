using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage;

/// <summary>
/// Tables <c>Round</c> (partition round: state, result, intents, audit), <c>RoundIndex</c> (the list, can be rebuilt from it) and
/// <c>Participants</c> (the link between person and interview).
/// </summary>
public sealed class RoundStore : IRoundStore
{
    private readonly TableClient _rounds;
    private readonly TableClient _index;
    private readonly TableClient _participants;

    internal RoundStore(TableClient rounds, TableClient index, TableClient participants)
    {
        _rounds = rounds;
        _index = index;
        _participants = participants;
    }

    public async Task<Versioned<AssessmentRound>?> LoadAsync(RoundId round, CancellationToken ct)
    {
        var row = await _rounds.GetEntityIfExistsAsync<TableEntity>(RoundRow.Partition(round), RoundRow.RoundKey, cancellationToken: ct);
        return row.HasValue
            ? new Versioned<AssessmentRound>(RoundRow.ReadJson<AssessmentRound>(row.Value!), row.Value!.ETag.ToString())
            : null;
    }

    /// <summary>A new round stands in the list before it exists, a changed one afterwards: the list may name too much, never too little.</summary>
    public async Task<string> SaveAsync(RoundChange change, CancellationToken ct)
    {
        if (change.ETag is null)
        {
            await WriteIndexAsync(change.Round, ct);
        }

        var actions = RoundRow.ActionsOf(change);
        var responses = await Conflicts.GuardAsync(() => _rounds.SubmitTransactionAsync(actions, ct));
        if (change.ETag is not null)
        {
            await WriteIndexAsync(change.Round, ct);
        }

        return responses.Value[0].Headers.ETag?.ToString() ?? "";
    }

    public async Task<PublishedResult?> PublishedAsync(RoundId round, CancellationToken ct)
    {
        var row = await _rounds.GetEntityIfExistsAsync<TableEntity>(
            RoundRow.Partition(round),
            RoundRow.PublishedKey,
            cancellationToken: ct
        );
        return row.HasValue ? RoundRow.ReadJson<PublishedResult>(row.Value!) : null;
    }

    public async IAsyncEnumerable<RoundSummary> ListAsync(string operatorId, [EnumeratorCancellation] CancellationToken ct)
    {
        var partition = TableKey.Of(operatorId);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        var rows = await _index.QueryAsync<TableEntity>(filter, cancellationToken: ct).ToListAsync(ct);
        foreach (var row in rows.OrderByDescending(r => r.GetDateTimeOffset(RoundIndexRow.StartedAt)))
        {
            yield return RoundIndexRow.Read(row);
        }
    }

    public async IAsyncEnumerable<PendingIntent> PendingIntentsAsync(RoundId round, [EnumeratorCancellation] CancellationToken ct)
    {
        var (partition, from, to) = RoundRow.Intents(round);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to} and Done eq {false}"
        );
        await foreach (var row in _rounds.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return RoundRow.ReadIntent(round, row);
        }
    }

    public async Task CompleteIntentAsync(PendingIntent intent, CancellationToken ct) =>
        await _rounds.UpsertEntityAsync(
            RoundRow.IntentRow(intent.Round, intent.Intent, intent.Since, done: true),
            TableUpdateMode.Replace,
            ct
        );

    public Task AddParticipantsAsync(IReadOnlyCollection<Participant> participants, CancellationToken ct) =>
        Batches.AddMissingAsync(_participants, participants.Select(ParticipantRow.Write), ct);

    public async Task<Participant?> ParticipantAsync(RoundId round, ParticipantId participant, CancellationToken ct)
    {
        var row = await _participants.GetEntityIfExistsAsync<TableEntity>(
            TableKey.Of(round.Value),
            TableKey.Of(participant.Value),
            cancellationToken: ct
        );
        return row.HasValue ? ParticipantRow.Read(row.Value!) : null;
    }

    public async IAsyncEnumerable<Participant> ParticipantsAsync(RoundId round, [EnumeratorCancellation] CancellationToken ct)
    {
        var partition = TableKey.Of(round.Value);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        await foreach (var row in _participants.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return ParticipantRow.Read(row);
        }
    }

    private async Task WriteIndexAsync(AssessmentRound round, CancellationToken ct) =>
        await _index.UpsertEntityAsync(RoundIndexRow.Write(round), TableUpdateMode.Replace, ct);
}
