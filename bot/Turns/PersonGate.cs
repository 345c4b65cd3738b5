using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Turns;

/// <summary>Lets the turns of one person run one after the other within this process; between processes the ETag decides.</summary>
internal sealed class PersonGate
{
    private readonly Dictionary<PersonId, Entry> _entries = [];

    public async Task<IDisposable> EnterAsync(PersonId person, CancellationToken ct)
    {
        Entry entry;
        lock (_entries)
        {
            if (!_entries.TryGetValue(person, out entry!))
            {
                _entries[person] = entry = new Entry();
            }

            entry.Users++;
        }

        try
        {
            await entry.Semaphore.WaitAsync(ct);
        }
        catch
        {
            Leave(person, entry);
            throw;
        }

        return new Pass(this, person, entry);
    }

    private void Leave(PersonId person, Entry entry)
    {
        lock (_entries)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(person);
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Pass(PersonGate gate, PersonId person, Entry entry) : IDisposable
    {
        public void Dispose()
        {
            entry.Semaphore.Release();
            gate.Leave(person, entry);
        }
    }
}
