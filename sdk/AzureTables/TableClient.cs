using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>One table. Only the asynchronous methods of the original are here.</summary>
public class TableClient
{
    private readonly TableRequests _requests;

    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null) { }

    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
        : this(TableRequests.WithConnectionString(connectionString, options), tableName) { }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null)
        : this(TableRequests.WithKey(endpoint, credential, options), tableName) { }

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableRequests.WithToken(endpoint, tokenCredential, options), tableName) { }

    internal TableClient(TableRequests requests, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _requests = requests;
        Name = tableName;
    }

    protected TableClient() { }

    public virtual string Name { get; }

    public virtual string AccountName => _requests.AccountName;

    public virtual Uri Uri => _requests.UriOf(Name);

    /// <summary>Filter from an interpolated string; every value becomes an escaped literal.</summary>
    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    public virtual async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default)
    {
        var response = await _requests.CreateTableAsync(Name, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new TableItem(Name), response);
    }

    /// <returns>Null if there is such a table.</returns>
    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return await CreateAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (RequestFailedException exists) when (exists.ErrorCode == TableErrorCode.TableAlreadyExists)
        {
            return null;
        }
    }

    /// <summary>Doesn't throw if the table is missing.</summary>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        _requests.DeleteTableAsync(Name, cancellationToken);

    /// <exception cref="RequestFailedException">409: there is such a row.</exception>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity => SendAsync(new TableTransactionAction(TableTransactionActionType.Add, entity), cancellationToken);

    /// <exception cref="RequestFailedException">404: there is no such row.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity
    {
        var request = Get(partitionKey, rowKey, select);
        var response = await _requests.SendAsync(request, cancellationToken, 200).ConfigureAwait(false);
        return Response.FromValue(Row<T>(response), response);
    }

    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity
    {
        var request = Get(partitionKey, rowKey, select);
        var response = await _requests.SendAsync(request, cancellationToken, 200, 404).ConfigureAwait(false);
        return response.Status == 200 ? Response.FromValue(Row<T>(response), response) : new MissingRow<T>(response);
    }

    /// <summary>Inserts or, whatever its ETag, updates a row.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
        where T : ITableEntity
    {
        var type = mode == TableUpdateMode.Replace ? TableTransactionActionType.UpsertReplace : TableTransactionActionType.UpsertMerge;
        return SendAsync(new TableTransactionAction(type, entity), cancellationToken);
    }

    /// <summary>Updates a row whose ETag is the given one, or <see cref="ETag.All"/>.</summary>
    /// <exception cref="RequestFailedException">412: the row has changed. 404: there is no such row.</exception>
    public virtual async Task<Response> UpdateEntityAsync<T>(
        T entity,
        ETag ifMatch,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default
    )
        where T : ITableEntity
    {
        if (ifMatch == default)
        {
            throw new ArgumentException("Value cannot be empty.", nameof(ifMatch));
        }

        var type = mode == TableUpdateMode.Replace ? TableTransactionActionType.UpdateReplace : TableTransactionActionType.UpdateMerge;
        var action = new TableTransactionAction(type, entity, ifMatch);
        return await SendAsync(action, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A missing row is no error. Without an ETag any version is deleted.</summary>
    /// <exception cref="RequestFailedException">412: the row has changed.</exception>
    public virtual Task<Response> DeleteEntityAsync(
        string partitionKey,
        string rowKey,
        ETag ifMatch = default,
        CancellationToken cancellationToken = default
    )
    {
        var row = new TableEntity(partitionKey, rowKey);
        var action = new TableTransactionAction(TableTransactionActionType.Delete, row, ifMatch);
        return SendAsync(action, cancellationToken, 404);
    }

    public virtual Task<Response> DeleteEntityAsync(
        ITableEntity entity,
        ETag ifMatch = default,
        CancellationToken cancellationToken = default
    ) => DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);

    /// <summary>Rows in the order of their keys.</summary>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null,
        int? maxPerPage = null,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default
    )
        where T : class, ITableEntity =>
        new TablePages<T>(
            _requests,
            $"{Name}()",
            [("$filter", string.IsNullOrEmpty(filter) ? null : filter), ("$select", Selected(select))],
            maxPerPage,
            ["NextPartitionKey", "NextRowKey"],
            EntityJson.Read<T>,
            cancellationToken
        );

    /// <summary>All actions or none; they act on one partition and each on another row.</summary>
    /// <exception cref="TableTransactionFailedException">An action failed; none took effect.</exception>
    /// <exception cref="InvalidOperationException">There are no actions.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions,
        CancellationToken cancellationToken = default
    )
    {
        var actions = transactionActions.ToList();
        TransactionChecks.Check(actions);
        var request = _requests.Create(RequestMethod.Post, "$batch");
        TransactionBody.Write(request, actions.ConvertAll(action => RowRequest.Of(Name, action)), _requests);
        var response = await _requests.SendAsync(request, cancellationToken, 202).ConfigureAwait(false);
        return Response.FromValue(TransactionReply.Read(response), response);
    }

    private Task<Response> SendAsync(TableTransactionAction action, CancellationToken cancellationToken, params int[] alsoExpected)
    {
        var row = RowRequest.Of(Name, action);
        var request = row.Json == null ? _requests.Create(row.Method, row.Path) : _requests.Create(row.Method, row.Path, row.Json);
        if (row.IfMatch != null)
        {
            request.Headers.SetValue("If-Match", row.IfMatch);
        }

        return await _requests.SendAsync(request, cancellationToken, [201, 204, .. alsoExpected]).ConfigureAwait(false);
    }

    private Request Get(string partitionKey, string rowKey, IEnumerable<string> select)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        var path = RowRequest.PathOf(Name, partitionKey, rowKey);
        return _requests.Create(RequestMethod.Get, path + TableRequests.Query(("$select", Selected(select))));
    }

    private static string Selected(IEnumerable<string> select) => select == null ? null : string.Join(',', select);

    private static T Row<T>(Response response)
        where T : class, ITableEntity
    {
        using var json = JsonDocument.Parse(response.Content);
        return EntityJson.Read<T>(json.RootElement);
    }
}
