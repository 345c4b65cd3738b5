using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;

namespace DigiCheckBot.Storage;

/// <summary>Table <c>Register</c>, partition <c>secret</c>: random keys that all instances share and nobody configures.</summary>
public sealed class SecretStore
{
    private const string Partition = "secret";
    private const string Value = "Value";
    private const int Length = 32;

    private readonly TableClient _table;

    internal SecretStore(TableClient table) => _table = table;

    /// <returns>256 random bits, the same at each call.</returns>
    public async Task<byte[]> GetOrCreateAsync(string name, CancellationToken ct)
    {
        var key = TableKey.Of(name);
        if (await FindAsync(key, ct) is { } found)
        {
            return found;
        }

        try
        {
            await _table.AddEntityAsync(new TableEntity(Partition, key) { [Value] = RandomNumberGenerator.GetBytes(Length) }, ct);
        }
        catch (RequestFailedException failure) when (Conflicts.IsAlreadyThere(failure))
        {
            // Another instance made one at this moment; that one counts.
        }

        return await FindAsync(key, ct) ?? throw new InvalidOperationException("A key was stored and is gone.");
    }

    private async Task<byte[]?> FindAsync(string key, CancellationToken ct)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(Partition, key, cancellationToken: ct);
        return row.HasValue ? row.Value!.GetBinary(Value) : null;
    }
}
