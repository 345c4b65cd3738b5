using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage;

/// <summary>
/// Tables <c>Round</c> (partition round: state, result, intents, audit), <c>RoundIndex</c> (the list, can be rebuilt from it) and
/// <c>Participants</c> (the link between person and interview).
/// </summary>
public sealed class RoundStore : IRoundStore
{
    /// <summary>Whoever changes a round also wakes the pump, which is faster; this is for when that process has ended.</summary>
    private static readonly TimeSpan SecondLook = TimeSpan.FromSeconds(5);

    /// <summary>Nothing of a round is old enough to be deleted before; from then on one look leads to the next.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromDays(1);

    private readonly TableClient _rounds;
    private readonly TableClient _index;
    private readonly TableClient _participants;
    private readonly OutboxStore _outbox;

    internal RoundStore(TableClient rounds, TableClient index, TableClient participants, OutboxStore outbox)
    {
        _rounds = rounds;
        _index = index;
        _participants = participants;
        _outbox = outbox;
    }

    public async Task<Versioned<AssessmentRound>?> LoadAsync(RoundId round, CancellationToken ct)
    {
        var row = await _rounds.GetEntityIfExistsAsync<TableEntity>(RoundRow.Partition(round), RoundRow.RoundKey, cancellationToken: ct);
        return row.HasValue
            ? new Versioned<AssessmentRound>(RoundRow.ReadJson<AssessmentRound>(row.Value!), row.Value!.ETag.ToString())
            : null;
    }

    /// <summary>
    /// A new round stands in the list before it exists, a changed one afterwards: the list may name too much, never too little. In the same
    /// way the outbox is told to look for intents before they exist: a process that ends in between leaves none that nobody looks for.
    /// </summary>
    public async Task<string> SaveAsync(RoundChange change, CancellationToken ct)
    {
        if (!change.Intents.IsEmpty)
        {
            await _outbox.ScheduleAsync(new OutboxTimer(change.Round.Id, TimerKind.Expand, 0, change.Audit.At + SecondLook), ct);
        }

        if (change.ETag is null)
        {
            await _outbox.ScheduleAsync(new OutboxTimer(change.Round.Id, TimerKind.Retention, 0, change.Audit.At + FirstLook), ct);
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

    public Task<PublishedResult?> PublishedAsync(RoundId round, CancellationToken ct) =>
        ReadAsync<PublishedResult>(round, RoundRow.PublishedKey, ct);

    public Task<ResultBasis?> BasisAsync(RoundId round, CancellationToken ct) => ReadAsync<ResultBasis>(round, RoundRow.BasisKey, ct);

    public async Task<RoundWork> WorkAsync(RoundId round, CancellationToken ct) =>
        await ReadAsync<RoundWork>(round, RoundRow.WorkKey, ct) ?? RoundWork.Empty;

    public async IAsyncEnumerable<AuditEntry> AuditAsync(RoundId round, [EnumeratorCancellation] CancellationToken ct)
    {
        var (partition, from, to) = RoundRow.Audit(round);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}");
        await foreach (var row in _rounds.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return RoundRow.ReadJson<AuditEntry>(row);
        }
    }

    public Task NoteAsync(RoundId round, AuditEntry entry, CancellationToken ct) =>
        _rounds.AddEntityAsync(RoundRow.AuditRow(round, entry), ct);

    /// <summary>The round's own row goes last: as long as it is there, whoever comes after a crash can begin again.</summary>
    public async Task DeleteAsync(AssessmentRound round, CancellationToken ct)
    {
        await Batches.DeletePartitionAsync(_participants, TableKey.Of(round.Id.Value), last: null, ct);
        var line = RoundIndexRow.Write(round);
        await _index.DeleteEntityAsync(line.PartitionKey, line.RowKey, ETag.All, ct);
        await Batches.DeletePartitionAsync(_rounds, RoundRow.Partition(round.Id), RoundRow.RoundKey, ct);
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

    public Task AdvanceIntentAsync(PendingIntent intent, CancellationToken ct) => ReplaceIntentAsync(intent, done: false, ct);

    public Task CompleteIntentAsync(PendingIntent intent, CancellationToken ct) => ReplaceIntentAsync(intent, done: true, ct);

    public async Task ForgetIntentsAsync(RoundId round, CancellationToken ct)
    {
        var (partition, from, to) = RoundRow.Intents(round);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to} and Done eq {true}"
        );
        await Batches.DeleteAsync(_rounds, await _rounds.QueryAsync<TableEntity>(filter, cancellationToken: ct).ToListAsync(ct), ct);
    }

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

    public async Task<Participant?> ParticipantOfAsync(RoundId round, PersonId person, CancellationToken ct)
    {
        var filter = ParticipantRow.FilterOf(round, person);
        var row = await _participants.QueryAsync<TableEntity>(filter, cancellationToken: ct).FirstOrDefaultAsync(ct);
        return row is null ? null : ParticipantRow.Read(row);
    }

    public async IAsyncEnumerable<Participant> ParticipationsAsync(PersonId person, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in _participants.QueryAsync<TableEntity>(ParticipantRow.FilterOf(person), cancellationToken: ct))
        {
            yield return ParticipantRow.Read(row);
        }
    }

    public Task RemoveParticipantsAsync(IReadOnlyCollection<Participant> participants, CancellationToken ct) =>
        Batches.DeleteAsync(_participants, participants.Select(ParticipantRow.Write), ct);

    public IAsyncEnumerable<Participant> ParticipantsAsync(RoundId round, CancellationToken ct) => ParticipantsAfterAsync(round, null, ct);

    public async IAsyncEnumerable<Participant> ParticipantsAfterAsync(
        RoundId round,
        ParticipantId? after,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var partition = TableKey.Of(round.Value);
        var from = after is { } last ? TableKey.Of(last.Value) : "";
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {from}");
        await foreach (var row in _participants.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            yield return ParticipantRow.Read(row);
        }
    }

    /// <summary>An intent that was deleted with its round meanwhile doesn't come back.</summary>
    private async Task ReplaceIntentAsync(PendingIntent intent, bool done, CancellationToken ct)
    {
        try
        {
            await _rounds.UpdateEntityAsync(RoundRow.IntentRow(intent, done), ETag.All, TableUpdateMode.Replace, ct);
        }
        catch (RequestFailedException failure) when (Conflicts.IsGone(failure))
        {
            // Nothing is left to note it down for.
        }
    }

    private async Task<T?> ReadAsync<T>(RoundId round, string key, CancellationToken ct)
        where T : class
    {
        var row = await _rounds.GetEntityIfExistsAsync<TableEntity>(RoundRow.Partition(round), key, cancellationToken: ct);
        return row.HasValue ? RoundRow.ReadJson<T>(row.Value!) : null;
    }

    private async Task WriteIndexAsync(AssessmentRound round, CancellationToken ct) =>
        await _index.UpsertEntityAsync(RoundIndexRow.Write(round), TableUpdateMode.Replace, ct);
}
