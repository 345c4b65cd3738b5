using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class OutboxStoreTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    private OutboxStore Store => Storage.Outbox;

    [Fact]
    public async Task A_message_is_read_back_as_it_was_added()
    {
        var message = Rows.Message();
        await Store.AddAsync([message], default);

        Assert.Equal(message, (await DueAsync(message)).Value);
    }

    [Fact]
    public async Task A_message_to_a_channel_is_read_back_as_it_was_added()
    {
        var message = Rows.Message() with { Recipient = new Recipient.Channel(Rows.Channel), Part = 1 };
        await Store.AddAsync([message], default);

        Assert.Equal(message, (await DueAsync(message)).Value);
    }

    [Fact]
    public async Task The_oldest_come_first()
    {
        var messages = Enumerable.Range(0, 20).Select(i => Rows.Message(since: Rows.Noon.AddMinutes(i))).Reverse().ToList();
        await Store.AddAsync(messages, default);

        var ids = messages.Select(m => m.Id).ToHashSet();
        var due = await Store.DueAsync(Rows.Noon.AddDays(1), default).Where(m => ids.Contains(m.Value.Id)).ToListAsync();
        Assert.Equal(Enumerable.Reverse(messages).Select(m => m.Id), due.Select(m => m.Value.Id));
    }

    [Fact]
    public async Task A_message_is_due_from_its_time_on()
    {
        var message = Rows.Message(due: Rows.Noon.AddMinutes(5));
        await Store.AddAsync([message], default);

        Assert.False(await IsDueAsync(message, Rows.Noon.AddMinutes(5).AddTicks(-1)));
        Assert.True(await IsDueAsync(message, Rows.Noon.AddMinutes(5)));
    }

    [Theory]
    [InlineData(DeliveryState.Pending, true)]
    [InlineData(DeliveryState.Sending, true)]
    [InlineData(DeliveryState.Sent, false)]
    [InlineData(DeliveryState.Failed, false)]
    [InlineData(DeliveryState.Uncertain, false)]
    public async Task Only_what_is_not_finished_is_due(DeliveryState state, bool isDue)
    {
        var message = Rows.Message() with { State = state };
        await Store.AddAsync([message], default);

        Assert.Equal(isDue, await IsDueAsync(message, Rows.Noon));
    }

    [Fact]
    public async Task Adding_again_does_not_send_again()
    {
        var message = Rows.Message();
        await Store.AddAsync([message], default);
        var due = await DueAsync(message);
        await Store.SaveAsync(due with { Value = due.Value with { State = DeliveryState.Sent } }, default);
        await Store.AddAsync([message], default);

        Assert.False(await IsDueAsync(message, Rows.Noon));
    }

    [Fact]
    public async Task A_save_with_an_old_etag_is_refused()
    {
        var message = Rows.Message();
        await Store.AddAsync([message], default);
        var due = await DueAsync(message);
        await Store.SaveAsync(due, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(due, default));
    }

    private async Task<Versioned<OutboxMessage>> DueAsync(OutboxMessage message) =>
        await Store.DueAsync(Rows.Noon, default).SingleAsync(m => m.Value.Id == message.Id);

    private async Task<bool> IsDueAsync(OutboxMessage message, DateTimeOffset now) =>
        await Store.DueAsync(now, default).AnyAsync(m => m.Value.Id == message.Id);
}
