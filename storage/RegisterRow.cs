using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Registers;

namespace DigiCheckBot.Storage;

/// <summary>Rows of an operator's part of the register.</summary>
internal static class RegisterRow
{
    public const string RolePart = "role";
    public const string IntroducedPart = "introduced";
    public const string MunicipalityPart = "kommune";
    public const string DepartmentPart = "fachbereich";
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

    public static TableTransactionAction ActionOf(string operatorId, RegisterChange change) =>
        change switch
        {
            RegisterChange.SaveMunicipality save => Save(Write(operatorId, MunicipalityPart, save.Value.Id, save.Value), save.ETag),
            RegisterChange.SaveDepartment save => Save(Write(operatorId, DepartmentPart, save.Value.Id, save.Value), save.ETag),
            RegisterChange.RemoveMunicipality remove => Remove(operatorId, MunicipalityPart, remove.Id, remove.ETag!),
            RegisterChange.RemoveDepartment remove => Remove(operatorId, DepartmentPart, remove.Id, remove.ETag!),
            _ => throw new System.Diagnostics.UnreachableException("A change is one of the nested records"),
        };

    private static TableTransactionAction Save(TableEntity row, string? etag) =>
        etag is null
            ? new TableTransactionAction(TableTransactionActionType.Add, row)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, new ETag(etag));

    private static TableTransactionAction Remove(string operatorId, string part, string id, string etag) =>
        new(TableTransactionActionType.Delete, new TableEntity(Partition(operatorId), TableKey.Of(part, id)), new ETag(etag));
}
