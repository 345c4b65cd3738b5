using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Follows the messages of a sending as they are stored, and looks at the memory on the way.</summary>
internal sealed class SendingProgress
{
    private readonly HashSet<string> _open;
    private readonly int _expected;
    private int _known;
    private long _heapHalfway;
    private long _heapAtEnd;

    public SendingProgress(MemoryOutboxStore outbox, int expected)
    {
        _open = new HashSet<string>(expected);
        _expected = expected;
        outbox.Stored = Note;
    }

    public int Closed => _known - _open.Count;

    /// <summary>All that were expected are there and have an outcome.</summary>
    public bool IsDone => Closed == _expected;

    /// <summary>The heap at the end as a multiple of the heap halfway, both without garbage.</summary>
    public double HeapGrowth => _heapHalfway == 0 || _heapAtEnd == 0 ? double.NaN : (double)_heapAtEnd / _heapHalfway;

    private void Note(OutboxMessage message)
    {
        var before = Closed;
        if (message.IsOpen)
        {
            _known += _open.Add(message.Id) && message is { State: DeliveryState.Pending, Attempts: 0, Problem: null } ? 1 : 0;
            return;
        }

        _open.Remove(message.Id);
        if (before == Closed)
        {
            return;
        }

        _heapHalfway = Closed == _expected / 2 && _heapHalfway == 0 ? GC.GetTotalMemory(forceFullCollection: true) : _heapHalfway;
        _heapAtEnd = Closed == _expected && _heapAtEnd == 0 ? GC.GetTotalMemory(forceFullCollection: true) : _heapAtEnd;
    }
}
