using System.Collections;

namespace Azure.Data.Tables;

/// <summary>
/// A row as a bag of typed properties. Getters return null for a missing property and never convert between number
/// types: an <see cref="int"/> isn't read as <see cref="long"/>.
/// </summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    internal const string ETagName = "odata.etag";
    internal const string TimestampName = "Timestamp";

    private readonly Dictionary<string, object> _properties;

    public TableEntity()
        : this(null) { }

    public TableEntity(string partitionKey, string rowKey)
        : this(null)
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public TableEntity(IDictionary<string, object> values) => _properties = values == null ? [] : new Dictionary<string, object>(values);

    public string PartitionKey
    {
        get => GetString("PartitionKey");
        set => _properties["PartitionKey"] = value;
    }

    public string RowKey
    {
        get => GetString("RowKey");
        set => _properties["RowKey"] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(TimestampName);
        set => _properties[TimestampName] = value;
    }

    public ETag ETag
    {
        get => new(GetString(ETagName));
        set => _properties[ETagName] = value.ToString();
    }

    public ICollection<string> Keys => _properties.Keys;

    ICollection<object> IDictionary<string, object>.Values => _properties.Values;

    public int Count => _properties.Count;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>Null for a missing property. An int put over a long or a double becomes one.</summary>
    public object this[string key]
    {
        get => _properties.GetValueOrDefault(key);
        set => _properties[key] = Coerce(_properties.GetValueOrDefault(key), value);
    }

    /// <exception cref="InvalidOperationException">The property is of another type (as with all getters).</exception>
    public string GetString(string key) => (string)Get<string>(key);

    public bool? GetBoolean(string key) => (bool?)Get<bool>(key);

    public int? GetInt32(string key) => (int?)Get<int>(key);

    public long? GetInt64(string key) => (long?)Get<long>(key);

    public double? GetDouble(string key) => (double?)Get<double>(key);

    public Guid? GetGuid(string key) => (Guid?)Get<Guid>(key);

    /// <summary>In UTC.</summary>
    public DateTime? GetDateTime(string key) => this[key] is DateTimeOffset time ? time.UtcDateTime : (DateTime?)Get<DateTime>(key);

    public DateTimeOffset? GetDateTimeOffset(string key) =>
        this[key] is DateTime time ? new DateTimeOffset(time) : (DateTimeOffset?)Get<DateTimeOffset>(key);

    public byte[] GetBinary(string key) => (byte[])Get<byte[]>(key);

    public BinaryData GetBinaryData(string key) => this[key] is byte[] bytes ? new BinaryData(bytes) : (BinaryData)Get<BinaryData>(key);

    public void Add(string key, object value) => this[key] = value;

    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    public bool Remove(string key) => _properties.Remove(key);

    public bool TryGetValue(string key, out object value) => _properties.TryGetValue(key, out value);

    public void Clear() => _properties.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => this[item.Key] = item.Value;

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) => _properties.Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        ((ICollection<KeyValuePair<string, object>>)_properties).Remove(item);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    private object Get<T>(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return this[key] switch
        {
            null => null,
            T value => value,
            var other => throw new InvalidOperationException($"Cannot return {typeof(T)} type for a {other.GetType()} typed property."),
        };
    }

    private static object Coerce(object existing, object value) =>
        (existing, value) switch
        {
            (double, int number) => (double)number,
            (long, int number) => (long)number,
            // The original writes the date in the format of the current culture here; nobody can want that.
            (string, DateTime or DateTimeOffset) => throw new InvalidOperationException("A date must not replace a text."),
            _ => value,
        };
}
