using Azure.Data.Tables;
using DigiCheckBot.Assessment;

namespace DigiCheckBot.Storage;

/// <summary>Rows of an operator's part of the register.</summary>
internal static class RegisterRow
{
    public const string RolePart = "role";
    public const string IntroducedPart = "introduced";
    public const string At = "At";

    private const string Json = "Json";

    public static string Partition(string operatorId) => TableKey.Of(operatorId);

    public static TableEntity Write<T>(string operatorId, string part, string id, T value)
    {
        var row = new TableEntity(Partition(operatorId), TableKey.Of(part, id));
        LongText.Write(row, Json, DomainJson.Write(value));
        return row;
    }

    public static T Read<T>(TableEntity row) => DomainJson.Read<T>(LongText.Read(row, Json));

    public static Versioned<T> ReadVersioned<T>(TableEntity row) => new(Read<T>(row), row.ETag.ToString());

    /// <summary>All rows of one part.</summary>
    public static string FilterOf(string operatorId, string part)
    {
        var (partition, from, to) = (Partition(operatorId), part + TableKey.Separator, part + TableKey.AfterSeparator);
        return TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}");
    }
}
