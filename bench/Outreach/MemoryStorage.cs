using System.Runtime.CompilerServices;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>All that the instances share, in memory, with the promises of the table stores. Each process sees it through a line of its own.</summary>
internal sealed class MemoryStorage
{
    public MemoryStorage()
    {
        Outbox = new MemoryOutboxStore();
        Rounds = new MemoryRoundStore(Outbox);
    }

    public MemoryOutboxStore Outbox { get; }

    public MemoryLeaseStore Leases { get; } = new();

    public MemoryPaceStore Pace { get; } = new();

    public MemoryRoundStore Rounds { get; }

    public MemoryPeopleStore People { get; } = new();

    public MemoryInterviewStore Interviews { get; } = new();

    /// <summary>An outage: every call fails, and those under way fail after they took effect.</summary>
    public bool IsDown { get; set; }

    public StorageView For(VirtualProcess process)
    {
        var line = new StorageLine(process, this);
        return new StorageView(
            Outbox.For(line),
            Leases.For(line),
            Pace.For(line),
            Rounds.For(line),
            People.For(line),
            Interviews.For(line)
        );
    }
}

/// <summary>The stores as one process sees them.</summary>
internal sealed record StorageView(
    IOutboxStore Outbox,
    ILeaseStore Leases,
    IPaceStore Pace,
    IRoundStore Rounds,
    IPeopleStore People,
    IInterviewStore Interviews
);

/// <summary>One process's way to the storage: 2 to 20 ms for each request.</summary>
internal sealed class StorageLine(VirtualProcess process, MemoryStorage storage)
{
    private static readonly TimeSpan LeastOneWay = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan MostOneWay = TimeSpan.FromMilliseconds(10);

    /// <param name="step">Name of the call, for whoever watches the process.</param>
    /// <exception cref="IOException">The storage is down.</exception>
    public async Task<T> CallAsync<T>(string step, Func<T> effect, CancellationToken ct)
    {
        var result = await process.CallAsync(step, OneWay(), () => Answer(effect), ct);
        ThrowIfDown();
        return result;
    }

    public Task CallAsync(string step, Action effect, CancellationToken ct) =>
        CallAsync(
            step,
            () =>
            {
                effect();
                return true;
            },
            ct
        );

    /// <summary>Reads page by page, each a request of its own, as far as the caller goes.</summary>
    /// <param name="pageAfter">The page after an element; null: the first one.</param>
    public async IAsyncEnumerable<T> PagesAsync<T>(
        string step,
        int length,
        Func<T?, IEnumerable<T>> pageAfter,
        [EnumeratorCancellation] CancellationToken ct
    )
        where T : class
    {
        T? last = null;
        while (true)
        {
            var from = last;
            var page = await CallAsync(step, () => pageAfter(from).Take(length).ToArray(), ct);
            foreach (var element in page)
            {
                yield return element;
            }

            if (page.Length < length)
            {
                yield break;
            }

            last = page[^1];
        }
    }

    private Reply<T> Answer<T>(Func<T> effect)
    {
        ThrowIfDown();
        return new Reply<T>(effect(), OneWay());
    }

    private TimeSpan OneWay() => process.Between(LeastOneWay, MostOneWay);

    private void ThrowIfDown()
    {
        if (storage.IsDown)
        {
            throw new IOException("The storage is down.");
        }
    }
}
