namespace Azure.Data.Tables;

/// <summary>A row. <see cref="Timestamp"/> is set by the service, <see cref="ETag"/> is carried unchanged.</summary>
public interface ITableEntity
{
    string PartitionKey { get; set; }

    string RowKey { get; set; }

    DateTimeOffset? Timestamp { get; set; }

    ETag ETag { get; set; }
}
