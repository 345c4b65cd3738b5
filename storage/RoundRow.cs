using System.Globalization;
using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage;

/// <summary>The rows of one round's partition.</summary>
internal static class RoundRow
{
    public const string RoundKey = "round";
    public const string PublishedKey = "published";
    public const string WorkKey = "work";
    public const string BasisKey = "basis";

    private const string IntentPart = "intent";
    private const string AuditPart = "audit";
    private const string Json = "Json";
    private const string Done = "Done";
    private const string Since = "Since";
    private const string Cursor = "Cursor";

    public static string Partition(RoundId round) => TableKey.Of(round.Value);

    /// <summary>Partition and bounds of the keys of a round's intents.</summary>
    public static (string Partition, string From, string To) Intents(RoundId round) =>
        (Partition(round), IntentPart + TableKey.Separator, IntentPart + TableKey.AfterSeparator);

    /// <summary>Partition and bounds of the keys of a round's audit.</summary>
    public static (string Partition, string From, string To) Audit(RoundId round) =>
        (Partition(round), AuditPart + TableKey.Separator, AuditPart + TableKey.AfterSeparator);

    /// <summary>Everything that a change writes, the round first.</summary>
    public static List<TableTransactionAction> ActionsOf(RoundChange change)
    {
        var id = change.Round.Id;
        var round = WithJson(id, RoundKey, change.Round);
        List<TableTransactionAction> actions =
        [
            change.ETag is null
                ? new TableTransactionAction(TableTransactionActionType.Add, round)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, round, new ETag(change.ETag)),
        ];
        if (change.Published is { } published)
        {
            actions.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, WithJson(id, PublishedKey, published)));
        }

        if (change.Work is { } work)
        {
            actions.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, WithJson(id, WorkKey, work)));
        }

        if (change.Basis is { } basis)
        {
            actions.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, WithJson(id, BasisKey, basis)));
        }

        actions.AddRange(
            change.Intents.Select(i => new TableTransactionAction(
                TableTransactionActionType.UpsertReplace,
                IntentRow(new PendingIntent(id, i, change.Audit.At), done: false)
            ))
        );
        actions.Add(new TableTransactionAction(TableTransactionActionType.Add, AuditRow(id, change.Audit)));
        return actions;
    }

    public static TableEntity AuditRow(RoundId round, AuditEntry entry) => WithJson(round, AuditKeyOf(entry), entry);

    public static TableEntity IntentRow(PendingIntent pending, bool done)
    {
        var row = WithJson(pending.Round, TableKey.Of(IntentPart, pending.Intent.Key), pending.Intent);
        row[Since] = pending.Since;
        row[Done] = done;
        row[Cursor] = pending.Cursor?.Value;
        return row;
    }

    public static PendingIntent ReadIntent(RoundId round, TableEntity row) =>
        new(
            round,
            ReadJson<Intent>(row),
            row.GetDateTimeOffset(Since) ?? DateTimeOffset.UnixEpoch,
            row.GetString(Cursor) is { } cursor ? new ParticipantId(cursor) : null
        );

    public static T ReadJson<T>(TableEntity row) => DomainJson.Read<T>(LongText.Read(row, Json));

    private static TableEntity WithJson<T>(RoundId round, string key, T value)
    {
        var row = new TableEntity(Partition(round), key);
        LongText.Write(row, Json, DomainJson.Write(value));
        return row;
    }

    /// <summary>In the order of time; the random part tells entries of the same moment apart.</summary>
    private static string AuditKeyOf(AuditEntry entry) =>
        TableKey.Of(
            AuditPart,
            entry.At.UtcTicks.ToString("D19", CultureInfo.InvariantCulture),
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))
        );
}
