using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>What stands on a shard's agenda, in its order: priority and time; ids break ties.</summary>
internal sealed class Agenda
{
    private readonly SortedSet<Entry> _entries = new(Comparer<Entry>.Create(Entry.Compare));

    public void Add(DueItem item) => _entries.Add(new Entry(item));

    public void Remove(DueItem item) => _entries.Remove(new Entry(item));

    /// <param name="after">Null: from the first on.</param>
    public IEnumerable<DueItem> DueAfter(DueItem? after, DateTimeOffset now)
    {
        if (_entries.Count == 0)
        {
            return [];
        }

        var from = after is null ? _entries : _entries.GetViewBetween(new Entry(after), _entries.Max!);
        return from.Select(e => e.Item).Where(i => i.At <= now && i != after);
    }

    private sealed class Entry(DueItem item)
    {
        public DueItem Item => item;

        private string Id { get; } =
            item.Work switch
            {
                DueWork.Send send => $"{send.Round.Value}|{send.MessageId}",
                DueWork.Expire expire => $"{expire.Timer.Round.Value}|{expire.Timer.Kind}|{expire.Timer.Number}",
                _ => throw new System.Diagnostics.UnreachableException("Work is one of the nested records"),
            };

        public static int Compare(Entry a, Entry b)
        {
            var byPriority = a.Item.Priority.CompareTo(b.Item.Priority);
            var byTime = byPriority != 0 ? byPriority : a.Item.At.CompareTo(b.Item.At);
            return byTime != 0 ? byTime : string.CompareOrdinal(a.Id, b.Id);
        }
    }
}
