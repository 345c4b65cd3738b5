using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Bench.Outreach;

namespace DigiCheckBot.Tests.Bench;

public sealed class MemoryOutboxStoreTests
{
    private static readonly DateTimeOffset Now = VirtualTime.UsualStart;
    private static readonly Recipient Somebody = new Recipient.OnePerson(new PersonId("tenant", "person"), "29:1");

    private readonly VirtualTime _time = new(Now);
    private readonly MemoryStorage _storage = new();
    private readonly IOutboxStore _outbox;

    public MemoryOutboxStoreTests() => _outbox = _storage.For(new VirtualProcess("test", _time, 1)).Outbox;

    [Fact]
    public void The_agenda_is_in_the_order_of_priority_time_and_id()
    {
        Add(Message("low", MessagePriority.Low, -9), Message("b", MessagePriority.Normal, -1), Message("a", MessagePriority.Normal, -1));
        Add(Message("older", MessagePriority.Normal, -2), Message("urgent", MessagePriority.Urgent, 0));

        Assert.Equal(["urgent", "older", "a", "b", "low"], Due());
    }

    [Fact]
    public void What_is_for_later_is_not_due()
    {
        Add(Message("later", MessagePriority.Urgent, 1), Message("now", MessagePriority.Normal, 0));

        Assert.Equal(["now"], Due());
    }

    [Fact]
    public void A_long_agenda_comes_page_by_page()
    {
        Add([.. Enumerable.Range(0, 250).Select(n => Message($"{n:D3}", MessagePriority.Normal, -1))]);

        Assert.Equal(Enumerable.Range(0, 250).Select(n => $"{n:D3}"), Due());
    }

    [Fact]
    public void A_message_that_is_there_stays_as_it_is()
    {
        Add(Message("a", MessagePriority.Normal, 0));
        Save(Load("a"), DeliveryState.Sent);
        Add(Message("a", MessagePriority.Normal, 0));

        Assert.Equal(DeliveryState.Sent, Load("a").Value.State);
    }

    [Fact]
    public void Of_two_who_save_the_same_version_the_second_fails()
    {
        Add(Message("a", MessagePriority.Normal, 0));
        var stored = Load("a");
        Save(stored, DeliveryState.Sending);

        Assert.Throws<SavedByAnotherException>(() => Save(stored, DeliveryState.Sending));
    }

    [Fact]
    public void What_is_closed_leaves_the_agenda()
    {
        Add(Message("a", MessagePriority.Normal, 0));
        Save(Load("a"), DeliveryState.Sent);

        Assert.Empty(Due());
    }

    [Fact]
    public void While_the_storage_is_down_every_call_fails()
    {
        _storage.IsDown = true;

        Assert.Throws<IOException>(Due);
    }

    private static OutboxMessage Message(string id, MessagePriority priority, int due) =>
        new(id, new RoundId("round"), "invite", Somebody, priority, null, Now, Now + TimeSpan.FromMinutes(due));

    private void Add(params OutboxMessage[] messages) => _time.Run(() => _outbox.AddAsync(messages, CancellationToken.None));

    private Versioned<OutboxMessage> Load(string id) =>
        _time.Run(() => _outbox.LoadAsync(_outbox.ShardOf(Somebody.Key), new RoundId("round"), id, CancellationToken.None))!;

    private void Save(Versioned<OutboxMessage> stored, DeliveryState state) =>
        _time.Run(() => _outbox.SaveAsync(stored, stored.Value with { State = state }, CancellationToken.None));

    private List<string> Due() =>
        _time.Run(() =>
            _outbox
                .DueAsync(_outbox.ShardOf(Somebody.Key), Now, CancellationToken.None)
                .Select(d => Assert.IsType<DueWork.Send>(d.Work).MessageId)
                .ToListAsync(CancellationToken.None)
                .AsTask()
        );
}
