using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Proposals;

namespace DigiCheckBot.Storage;

/// <summary>Table <c>Interviews</c>: partition round, row participant. No name, no time of its own.</summary>
public sealed class InterviewStore : IInterviewStore
{
    private const int MaxRuns = 20;
    private const int AtOnce = 16;

    private readonly TableClient _table;

    internal InterviewStore(TableClient table) => _table = table;

    public async Task<Versioned<StoredInterview>?> LoadAsync(RoundId round, ParticipantId participant, CancellationToken ct)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(
            TableKey.Of(round.Value),
            TableKey.Of(participant.Value),
            cancellationToken: ct
        );
        return row.HasValue ? new Versioned<StoredInterview>(InterviewRow.Read(row.Value!), row.Value!.ETag.ToString()) : null;
    }

    public Task CreateAsync(IReadOnlyCollection<StoredInterview> interviews, CancellationToken ct) =>
        Batches.AddMissingAsync(_table, interviews.Select(InterviewRow.Write), ct);

    public async Task<string> SaveAsync(Versioned<StoredInterview> interview, CancellationToken ct)
    {
        var row = InterviewRow.Write(interview.Value);
        var response = await Conflicts.GuardAsync(() =>
            _table.UpdateEntityAsync(row, new ETag(interview.ETag), TableUpdateMode.Replace, ct)
        );
        return response.Headers.ETag?.ToString() ?? "";
    }

    public async IAsyncEnumerable<Interview> SubmittedAsync(RoundId round, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in _table.QueryAsync<TableEntity>(Submitted(round), cancellationToken: ct))
        {
            yield return InterviewRow.Read(row).Interview;
        }
    }

    public async IAsyncEnumerable<Ballot> BallotsAsync(RoundId round, [EnumeratorCancellation] CancellationToken ct)
    {
        var key = TableKey.Of(round.Value);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {key}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, select: [InterviewRow.BallotKey], cancellationToken: ct))
        {
            if (InterviewRow.ReadBallot(row) is { } ballot)
            {
                yield return ballot;
            }
        }
    }

    public async IAsyncEnumerable<ParticipantId> UnfinishedAsync(RoundId round, [EnumeratorCancellation] CancellationToken ct)
    {
        var key = TableKey.Of(round.Value);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {key} and (Status eq {nameof(InterviewStatus.Invited)} or Status eq {nameof(InterviewStatus.InProgress)})"
        );
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            if (InterviewRow.Read(row) is { Session.RemindersStopped: false, Interview.Participant: var participant })
            {
                yield return participant;
            }
        }
    }

    public async Task<SubmissionTally> CountSubmittedAsync(RoundId round, CancellationToken ct)
    {
        var (leaders, staff) = (0, 0);
        await foreach (
            var row in _table.QueryAsync<TableEntity>(Submitted(round), select: [InterviewRow.Population], cancellationToken: ct)
        )
        {
            if (row.GetString(InterviewRow.Population) == nameof(Population.Leadership))
            {
                leaders++;
            }
            else
            {
                staff++;
            }
        }

        return new SubmissionTally(leaders, staff);
    }

    public Task ExpireOpenAsync(RoundId round, CancellationToken ct) =>
        ChangeAllAsync(
            round,
            $"Status ne '{nameof(InterviewStatus.Expired)}' and (Status ne '{nameof(InterviewStatus.Submitted)}' or Sealed eq false)",
            s => s.Interview.Status == InterviewStatus.Submitted ? s.Seal() : s.Expire(),
            ct
        );

    public Task ReopenExpiredAsync(RoundId round, IReadOnlySet<ParticipantId> except, CancellationToken ct) =>
        ChangeAllAsync(
            round,
            $"Status eq '{nameof(InterviewStatus.Expired)}'",
            s => except.Contains(s.Interview.Participant) ? s : s.Reopen(),
            ct
        );

    public async Task<int> CountAsync(RoundId round, CancellationToken ct)
    {
        var key = TableKey.Of(round.Value);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {key}");
        return await _table.QueryAsync<TableEntity>(filter, select: [InterviewRow.Status], cancellationToken: ct).CountAsync(ct);
    }

    public Task DeleteAsync(RoundId round, IReadOnlyCollection<ParticipantId> participants, CancellationToken ct) =>
        Batches.DeleteAsync(_table, participants.Select(p => new TableEntity(TableKey.Of(round.Value), TableKey.Of(p.Value))), ct);

    public Task DeleteAsync(RoundId round, CancellationToken ct) =>
        Batches.DeletePartitionAsync(_table, TableKey.Of(round.Value), last: null, ct);

    /// <summary>Until a run finds nothing more to change.</summary>
    private async Task ChangeAllAsync(RoundId round, string which, Func<StoredInterview, StoredInterview> change, CancellationToken ct)
    {
        var key = TableKey.Of(round.Value);
        var filter = $"{TableClient.CreateQueryFilter($"PartitionKey eq {key}")} and {which}";
        for (var run = 0; run < MaxRuns; run++)
        {
            var rows = await _table.QueryAsync<TableEntity>(filter, cancellationToken: ct).ToListAsync(ct);
            var changed = rows.Select(r => (Before: InterviewRow.Read(r), r.ETag))
                .Select(r => (r.Before, After: change(r.Before), r.ETag))
                .Where(r => r.After != r.Before)
                .ToList();
            if (changed.Count == 0)
            {
                return;
            }

            foreach (var some in changed.Chunk(AtOnce))
            {
                await Task.WhenAll(some.Select(c => TryChangeAsync(InterviewRow.Write(c.After), c.ETag, ct)));
            }
        }

        throw new SavedByAnotherException("Interviews were changed faster than they could be closed or reopened.");
    }

    /// <summary>Somebody who saves at this moment wins, and is found again by the next run.</summary>
    private async Task TryChangeAsync(TableEntity row, ETag etag, CancellationToken ct)
    {
        try
        {
            await _table.UpdateEntityAsync(row, etag, TableUpdateMode.Replace, ct);
        }
        catch (RequestFailedException failure) when (Conflicts.IsConflict(failure))
        {
            // Looked at again in the next run.
        }
    }

    private static string Submitted(RoundId round)
    {
        var key = TableKey.Of(round.Value);
        return TableClient.CreateQueryFilter($"PartitionKey eq {key} and Status eq {nameof(InterviewStatus.Submitted)}");
    }
}
