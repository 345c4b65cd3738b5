using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The tables of an account.</summary>
public class TableServiceClient
{
    private readonly TableRequests _requests;

    public TableServiceClient(string connectionString)
        : this(connectionString, null) { }

    public TableServiceClient(string connectionString, TableClientOptions options = null) =>
        _requests = TableRequests.WithConnectionString(connectionString, options);

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null) { }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options = null) =>
        _requests = TableRequests.WithKey(endpoint, credential, options);

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null) =>
        _requests = TableRequests.WithToken(endpoint, tokenCredential, options);

    protected TableServiceClient() { }

    public virtual string AccountName => _requests.AccountName;

    public virtual Uri Uri => _requests.Endpoint;

    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    public virtual TableClient GetTableClient(string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        return new TableClient(_requests, tableName);
    }

    /// <exception cref="RequestFailedException">409: there is such a table, or it is just being deleted.</exception>
    public virtual async Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default)
    {
        var response = await _requests.CreateTableAsync(tableName, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new TableItem(tableName), response);
    }

    /// <returns>Null if there is such a table.</returns>
    public virtual async Task<Response<TableItem>> CreateTableIfNotExistsAsync(
        string tableName,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            return await CreateTableAsync(tableName, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException exists) when (exists.ErrorCode == TableErrorCode.TableAlreadyExists)
        {
            return null;
        }
    }

    /// <summary>Doesn't throw if the table is missing.</summary>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        _requests.DeleteTableAsync(tableName, cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(
        string filter = null,
        int? maxPerPage = null,
        CancellationToken cancellationToken = default
    ) =>
        new TablePages<TableItem>(
            _requests,
            "Tables",
            [("$filter", filter)],
            maxPerPage,
            ["NextTableName"],
            table => new TableItem(table.GetProperty("TableName").GetString()),
            cancellationToken
        );
}
