using System.Collections.Immutable;
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

    public async Task ExpireOpenAsync(RoundId round, CancellationToken ct)
    {
        for (var run = 0; run < MaxRuns; run++)
        {
            var open = await OpenAsync(round, ct);
            if (open.IsEmpty)
            {
                return;
            }

            foreach (var some in open.Chunk(AtOnce))
            {
                await Task.WhenAll(some.Select(row => TryEndAsync(row, ct)));
            }
        }

        throw new SavedByAnotherException("Interviews were changed faster than they could be closed.");
    }

    public async Task<int> CountAsync(RoundId round, CancellationToken ct)
    {
        var key = TableKey.Of(round.Value);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {key}");
        return await _table.QueryAsync<TableEntity>(filter, select: [InterviewRow.Status], cancellationToken: ct).CountAsync(ct);
    }

    public Task DeleteAsync(RoundId round, CancellationToken ct) =>
        Batches.DeletePartitionAsync(_table, TableKey.Of(round.Value), last: null, ct);

    private async Task<ImmutableArray<TableEntity>> OpenAsync(RoundId round, CancellationToken ct)
    {
        var key = TableKey.Of(round.Value);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {key} and Status ne {nameof(InterviewStatus.Expired)} and (Status ne {nameof(InterviewStatus.Submitted)} or Sealed eq {false})"
        );
        var open = ImmutableArray.CreateBuilder<TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: ct))
        {
            open.Add(row);
        }

        return open.ToImmutable();
    }

    /// <summary>Somebody who saves at this moment wins, and is found again by the next run.</summary>
    private async Task TryEndAsync(TableEntity row, CancellationToken ct)
    {
        if (row.GetString(InterviewRow.Status) == nameof(InterviewStatus.Submitted))
        {
            row[InterviewRow.Sealed] = true;
        }
        else
        {
            row[InterviewRow.Status] = nameof(InterviewStatus.Expired);
        }

        try
        {
            await _table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, ct);
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
