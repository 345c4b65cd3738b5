using System.Globalization;
using DigiCheckBot.Assessment;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Rows with ETags, kept in the order of their arrival.</summary>
internal sealed class VersionedRows<TKey, TValue>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Versioned<TValue>> _rows = [];
    private long _version;

    public IEnumerable<Versioned<TValue>> All => _rows.Values;

    public Versioned<TValue>? Find(TKey key) => _rows.GetValueOrDefault(key);

    /// <returns>False: there is such a row, and it stays as it is.</returns>
    public bool TryAdd(TKey key, TValue value) => _rows.TryAdd(key, new Versioned<TValue>(value, NextETag()));

    /// <param name="etag">Null: must not exist yet.</param>
    /// <exception cref="SavedByAnotherException">The row is another version, exists already or is gone.</exception>
    public Versioned<TValue> Save(TKey key, TValue value, string? etag)
    {
        if (Find(key)?.ETag != etag)
        {
            throw new SavedByAnotherException("The row was changed by somebody else.");
        }

        return _rows[key] = new Versioned<TValue>(value, NextETag());
    }

    public void Put(TKey key, TValue value) => _rows[key] = new Versioned<TValue>(value, NextETag());

    /// <summary>Removes the row unless it was changed meanwhile.</summary>
    public void Remove(TKey key, string etag)
    {
        if (Find(key)?.ETag == etag)
        {
            _rows.Remove(key);
        }
    }

    private string NextETag() => (++_version).ToString(CultureInfo.InvariantCulture);
}
