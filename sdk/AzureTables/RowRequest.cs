using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>An action on a row as method, path, condition and JSON; the same alone and within a transaction.</summary>
internal sealed record RowRequest(RequestMethod Method, string Path, string IfMatch, byte[] Json)
{
    public static RowRequest Of(string table, TableTransactionAction action)
    {
        var entity = action.Entity;
        ArgumentNullException.ThrowIfNull(entity);
        if (action.ActionType == TableTransactionActionType.Delete)
        {
            ServiceChecks.Key(entity.PartitionKey);
            ServiceChecks.Key(entity.RowKey);
        }
        else
        {
            ServiceChecks.Row(entity);
        }

        var path = PathOf(table, entity.PartitionKey, entity.RowKey);
        var ifMatch = action.ETag == default ? ETag.All.ToString() : action.ETag.ToString();
        return action.ActionType switch
        {
            TableTransactionActionType.Add => new(RequestMethod.Post, table, null, EntityJson.Write(entity)),
            TableTransactionActionType.Delete => new(RequestMethod.Delete, path, ifMatch, null),
            TableTransactionActionType.UpdateMerge => new(RequestMethod.Patch, path, ifMatch, EntityJson.Write(entity)),
            TableTransactionActionType.UpdateReplace => new(RequestMethod.Put, path, ifMatch, EntityJson.Write(entity)),
            TableTransactionActionType.UpsertMerge => new(RequestMethod.Patch, path, null, EntityJson.Write(entity)),
            TableTransactionActionType.UpsertReplace => new(RequestMethod.Put, path, null, EntityJson.Write(entity)),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
    }

    public static string PathOf(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{TableRequests.Escaped(partitionKey)}',RowKey='{TableRequests.Escaped(rowKey)}')";
}

/// <summary>The answer to a look-up that found nothing.</summary>
internal sealed class MissingRow<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("No value: the row doesn't exist.");

    public override Response GetRawResponse() => response;
}
