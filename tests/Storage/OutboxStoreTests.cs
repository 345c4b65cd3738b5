using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class OutboxStoreTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    private static readonly DateTimeOffset Later = Rows.Noon.AddDays(1);
    private readonly Recipient _person = new Recipient.OnePerson(Rows.NewPerson(), "29:a");

    private OutboxStore Store => Storage.Outbox;

    [Fact]
    public async Task A_message_is_read_back_as_it_was_added()
    {
        var message = Rows.Message() with { Topic = "t", Problem = DeliveryProblem.ServiceBusy, Code = "412", ClaimedUntil = Later };
        await Store.AddAsync([message], default);

        Assert.Equal(message, (await LoadAsync(message)).Value);
    }

    [Fact]
    public async Task A_message_to_a_channel_is_read_back_as_it_was_added()
    {
        var message = Rows.Message(to: new Recipient.Channel(Rows.Channel));
        await Store.AddAsync([message], default);

        Assert.Equal(message, (await LoadAsync(message)).Value);
    }

    [Fact]
    public async Task Deleted_messages_leave_neither_agenda_nor_topic_and_others_alone()
    {
        var (open, other) = (Rows.Message(to: _person) with { Topic = "t" }, Rows.Message(to: _person));
        await Store.AddAsync([open, other], default);

        await Store.DeleteAsync([open], default);
        await Store.DeleteAsync([open], default);

        Assert.Equal([other.Id], await DueIdsAsync(Later));
        Assert.Empty(await Store.OfRoundAsync(open.Round, default).ToListAsync());
        Assert.False(await Store.IsReplacedAsync(open with { Since = Rows.Noon.AddDays(-1) }, default));
    }

    [Fact]
    public async Task An_unknown_message_is_null() => Assert.Null(await Store.LoadAsync(0, RoundId.New(), "none", default));

    [Fact]
    public async Task The_oldest_come_first()
    {
        var messages = Enumerable.Range(0, 20).Select(i => Rows.Message(Rows.Noon.AddMinutes(i), to: _person)).ToList();
        await Store.AddAsync([.. messages.AsEnumerable().Reverse()], default);

        Assert.Equal(messages.Select(m => m.Id), await DueIdsAsync(Later));
    }

    [Fact]
    public async Task What_is_urgent_comes_before_what_is_old()
    {
        var low = Rows.Message(Rows.Noon.AddHours(-2), to: _person) with { Priority = MessagePriority.Low };
        var normal = Rows.Message(Rows.Noon.AddHours(-1), to: _person);
        var urgent = Rows.Message(to: _person) with { Priority = MessagePriority.Urgent };
        await Store.AddAsync([low, normal, urgent], default);

        Assert.Equal([urgent.Id, normal.Id, low.Id], await DueIdsAsync(Later));
    }

    [Fact]
    public async Task A_message_is_due_from_its_time_on()
    {
        var message = Rows.Message(due: Rows.Noon.AddMinutes(5), to: _person);
        await Store.AddAsync([message], default);

        Assert.Empty(await DueIdsAsync(Rows.Noon.AddMinutes(5).AddTicks(-1)));
        Assert.Equal([message.Id], await DueIdsAsync(Rows.Noon.AddMinutes(5)));
    }

    [Theory]
    [InlineData(DeliveryState.Pending, true)]
    [InlineData(DeliveryState.Sending, true)]
    [InlineData(DeliveryState.Sent, false)]
    [InlineData(DeliveryState.Failed, false)]
    [InlineData(DeliveryState.Uncertain, false)]
    [InlineData(DeliveryState.Obsolete, false)]
    public async Task Only_what_is_open_stays_on_the_agenda(DeliveryState state, bool isDue)
    {
        var message = Rows.Message(to: _person);
        await Store.AddAsync([message], default);
        await SaveAsync(message, m => m with { State = state });

        Assert.Equal(isDue, (await DueIdsAsync(Later)).Count == 1);
    }

    [Fact]
    public async Task A_message_that_is_put_off_moves_on_the_agenda()
    {
        var message = Rows.Message(to: _person);
        await Store.AddAsync([message], default);
        await SaveAsync(message, m => m with { Due = Rows.Noon.AddHours(1) });

        Assert.Empty(await DueIdsAsync(Rows.Noon.AddMinutes(59)));
        Assert.Equal([message.Id], await DueIdsAsync(Rows.Noon.AddHours(1)));
    }

    [Fact]
    public async Task A_finished_message_can_be_opened_again()
    {
        var message = Rows.Message(to: _person);
        await Store.AddAsync([message], default);
        await SaveAsync(message, m => m with { State = DeliveryState.Failed });
        await SaveAsync(message, m => m with { State = DeliveryState.Pending });

        Assert.Equal([message.Id], await DueIdsAsync(Later));
    }

    [Fact]
    public async Task Adding_again_does_not_send_again()
    {
        var message = Rows.Message(to: _person);
        await Store.AddAsync([message], default);
        await SaveAsync(message, m => m with { State = DeliveryState.Sent });
        await Store.AddAsync([message, Rows.Message(to: _person)], default);

        Assert.DoesNotContain(message.Id, await DueIdsAsync(Later));
        Assert.Equal(DeliveryState.Sent, (await LoadAsync(message)).Value.State);
    }

    [Fact]
    public async Task Many_messages_to_one_shard_are_all_there()
    {
        var messages = Enumerable.Range(0, 120).Select(i => Rows.Message(to: _person) with { Topic = $"t{i}" }).ToList();
        await Store.AddAsync(messages, default);

        Assert.Equal(120, (await DueIdsAsync(Later)).Count);
    }

    [Fact]
    public async Task A_save_with_an_old_etag_is_refused_and_changes_nothing()
    {
        var message = Rows.Message(to: _person);
        await Store.AddAsync([message], default);
        var stored = await LoadAsync(message);
        await Store.SaveAsync(stored, stored.Value with { Attempts = 1 }, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() =>
            Store.SaveAsync(stored, stored.Value with { State = DeliveryState.Sent }, default)
        );
        Assert.Equal([message.Id], await DueIdsAsync(Later));
    }

    [Fact]
    public async Task The_version_after_a_save_can_be_saved_again()
    {
        var message = Rows.Message(to: _person);
        await Store.AddAsync([message], default);
        var first = await SaveAsync(message, m => m with { Attempts = 1 });

        Assert.Equal(2, (await Store.SaveAsync(first, first.Value with { Attempts = 2 }, default)).Value.Attempts);
    }

    [Fact]
    public async Task A_newer_message_of_the_topic_replaces_an_older_one()
    {
        var old = Rows.Message(to: _person) with { Topic = "reminder" };
        var young = old with { Id = Rows.NewId(), Since = old.Since.AddDays(1) };
        await Store.AddAsync([old], default);
        Assert.False(await Store.IsReplacedAsync(old, default));
        await Store.AddAsync([young], default);

        Assert.True(await Store.IsReplacedAsync(old, default));
        Assert.False(await Store.IsReplacedAsync(young, default));
    }

    [Fact]
    public async Task Another_topic_or_recipient_replaces_nothing()
    {
        var old = Rows.Message(to: _person) with { Topic = "reminder" };
        await Store.AddAsync([old], default);
        await Store.AddAsync([old with { Id = Rows.NewId(), Since = Later, Topic = "other" }], default);
        await Store.AddAsync(
            [old with { Id = Rows.NewId(), Since = Later, Recipient = new Recipient.OnePerson(Rows.NewPerson(), "29:b") }],
            default
        );

        Assert.False(await Store.IsReplacedAsync(old, default));
    }

    [Fact]
    public async Task A_round_has_its_own_messages_only()
    {
        var round = RoundId.New();
        var own = Enumerable.Range(0, 30).Select(_ => Rows.Message() with { Round = round }).ToList();
        await Store.AddAsync([.. own, Rows.Message()], default);

        Assert.Equal(
            own.Select(m => m.Id).Order(),
            (await Store.OfRoundAsync(round, default).ToListAsync()).Select(m => m.Value.Id).Order()
        );
    }

    [Fact]
    public async Task A_timer_is_due_until_it_is_completed()
    {
        var timer = new OutboxTimer(RoundId.New(), TimerKind.Remind, 2, Rows.Noon, _person);
        await Store.ScheduleAsync(timer, default);
        await Store.ScheduleAsync(timer, default);

        Assert.Equal(timer, Assert.Single(await TimersAsync()).Timer);
        await Store.CompleteAsync(timer, default);
        await Store.CompleteAsync(timer, default);
        Assert.Empty(await TimersAsync());
    }

    private async Task<List<DueItem>> DueAsync(DateTimeOffset now) =>
        await Store.DueAsync(Store.ShardOf(_person.Key), now, default).Where(d => d.Thread == _person.Key).ToListAsync();

    private async Task<List<string>> DueIdsAsync(DateTimeOffset now) =>
        [.. (await DueAsync(now)).Select(d => d.Work).OfType<DueWork.Send>().Select(s => s.MessageId)];

    private async Task<List<DueWork.Expire>> TimersAsync() => [.. (await DueAsync(Later)).Select(d => d.Work).OfType<DueWork.Expire>()];

    private async Task<Versioned<OutboxMessage>> LoadAsync(OutboxMessage message) =>
        await Store.LoadAsync(Store.ShardOf(message.Recipient.Key), message.Round, message.Id, default)
        ?? throw new InvalidOperationException("The message is gone.");

    private async Task<Versioned<OutboxMessage>> SaveAsync(OutboxMessage message, Func<OutboxMessage, OutboxMessage> change)
    {
        var stored = await LoadAsync(message);
        return await Store.SaveAsync(stored, change(stored.Value), default);
    }
}
