using System.Globalization;
using Azure.Data.Tables;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Storage;

/// <summary>
/// The rows of a shard: <c>message|round|id</c> holds a message for good, <c>due|priority|time|number|…</c> is its entry on the agenda
/// as long as it is open, or a timer (only timers have a number other than 0), and <c>topic|…</c> names the newest message of a topic.
/// Finished messages don't slow the agenda down.
/// </summary>
internal static class OutboxRow
{
    public const string Due = "Due";

    private const string MessagePart = "message";
    private const string DuePart = "due";
    private const string TopicPart = "topic";
    private const string Json = "Json";
    private const string Newest = "Newest";

    /// <summary>Bounds of the keys of the agenda.</summary>
    public static (string From, string To) Agenda { get; } = (DuePart + TableKey.Separator, DuePart + TableKey.AfterSeparator);

    /// <summary>Bounds of the keys of a round's messages.</summary>
    public static (string From, string To) MessagesOf(RoundId round)
    {
        var prefix = TableKey.Of(MessagePart, round.Value);
        return (prefix + TableKey.Separator, prefix + TableKey.AfterSeparator);
    }

    public static string KeyOf(RoundId round, string id) => TableKey.Of(MessagePart, round.Value, id);

    public static TableEntity Of(string shard, OutboxMessage message) =>
        WithJson(shard, KeyOf(message.Round, message.Id), DomainJson.Write(message));

    public static OutboxMessage Read(TableEntity row) => DomainJson.Read<OutboxMessage>(LongText.Read(row, Json));

    /// <summary>The message's entry on the agenda.</summary>
    public static TableEntity DueOf(int shard, string partition, OutboxMessage message) =>
        DueRow(
            partition,
            TableKey.Of(DuePart, PriorityOf(message.Priority), Sortable(message.Due), NumberOf(0), message.Round.Value, message.Id),
            DueItem.Of(shard, message)
        );

    public static TableEntity DueOf(int shard, string partition, OutboxTimer timer) =>
        DueRow(
            partition,
            TableKey.Of(
                DuePart,
                PriorityOf(MessagePriority.Urgent),
                Sortable(timer.Due),
                NumberOf(timer.Number),
                timer.Round.Value,
                timer.Kind.ToString()
            ),
            DueItem.Of(shard, timer)
        );

    public static DueItem ReadDue(TableEntity row) => DomainJson.Read<DueItem>(LongText.Read(row, Json));

    /// <summary>Null: the message has no topic.</summary>
    public static TableEntity? TopicOf(string partition, OutboxMessage message) =>
        TopicKey(message) is { } key
            ? new TableEntity(partition, key) { [Newest] = Sortable(message.Since), [nameof(OutboxMessage.Id)] = message.Id }
            : null;

    public static string? TopicKey(OutboxMessage message) =>
        message.Topic is { } topic ? TableKey.Of(TopicPart, message.Round.Value, topic, message.Recipient.Key) : null;

    /// <summary>Whether a topic's row names a newer message than the given one.</summary>
    public static bool IsNewer(TableEntity topic, OutboxMessage message) =>
        string.CompareOrdinal(topic.GetString(Newest), Sortable(message.Since)) > 0;

    private static TableEntity DueRow(string partition, string key, DueItem item)
    {
        var row = WithJson(partition, key, DomainJson.Write(item));
        row[Due] = item.At;
        return row;
    }

    private static TableEntity WithJson(string partition, string key, string json)
    {
        var row = new TableEntity(partition, key);
        LongText.Write(row, Json, json);
        return row;
    }

    private static string PriorityOf(MessagePriority priority) => ((int)priority).ToString(CultureInfo.InvariantCulture);

    private static string Sortable(DateTimeOffset time) => time.UtcTicks.ToString("D19", CultureInfo.InvariantCulture);

    private static string NumberOf(int number) => number.ToString("D3", CultureInfo.InvariantCulture);
}
