using System.Text;
using System.Text.RegularExpressions;

namespace Azure.Data.Tables;

/// <summary>
/// Limits that the service keeps and the emulator doesn't (or not all). They fail before anything is sent, with the
/// service's status and code. Source: Azure Table Storage, "Understanding the Table service data model".
/// </summary>
internal static partial class ServiceChecks
{
    private const int MaxKey = 512;
    private const int MaxProperties = 252;
    private const int MaxText = 32 * 1024;
    private const int MaxBinary = 64 * 1024;
    private const int MaxName = 255;
    private const int MaxEntity = 1024 * 1024;
    private static readonly DateTimeOffset MinTime = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Row(ITableEntity entity)
    {
        Key(entity.PartitionKey);
        Key(entity.RowKey);
        var properties = EntityJson.Properties(entity).Where(property => property.Key is not ("PartitionKey" or "RowKey")).ToList();
        if (properties.Count > MaxProperties)
        {
            throw Refused("TooManyProperties", "The entity contains more properties than allowed.");
        }

        foreach (var (name, value) in properties)
        {
            Property(name, value);
        }

        if (Size(entity, properties) > MaxEntity)
        {
            throw Refused("EntityTooLarge", "The entity is larger than the maximum size permitted.");
        }
    }

    public static void Key(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length > MaxKey)
        {
            throw Refused("KeyValueTooLarge", "The specified key value is too large.");
        }

        if (ForbiddenInKeys().IsMatch(key))
        {
            throw Refused("OutOfRangeInput", "One of the request inputs is out of range.");
        }
    }

    public static void PageSize(int? size)
    {
        if (size is < 1 or > 1000)
        {
            throw Refused("InvalidInput", "A page holds 1 to 1000 entities.");
        }
    }

    public static RequestFailedException Refused(string code, string message, int status = 400) => new(status, message, code, null);

    private static void Property(string name, object value)
    {
        if (name.Length > MaxName)
        {
            throw Refused("PropertyNameTooLong", "The property name exceeds the maximum allowed length.");
        }

        if (!PropertyName().IsMatch(name))
        {
            throw Refused("PropertyNameInvalid", "The property name is invalid.");
        }

        if (Length(value) > (value is string ? MaxText : MaxBinary))
        {
            throw Refused("PropertyValueTooLarge", "The property value exceeds the maximum allowed size.");
        }

        if (value is DateTimeOffset time && time < MinTime || value is DateTime date && date < MinTime.UtcDateTime)
        {
            throw Refused("OutOfRangeInput", "One of the request inputs is out of range.");
        }
    }

    private static int Length(object value) =>
        value switch
        {
            string text => text.Length,
            byte[] bytes => bytes.Length,
            BinaryData data => data.ToMemory().Length,
            _ => 0,
        };

    /// <summary>4 + 2·keys + Σ (8 + 2·name + value), text as UTF-16.</summary>
    private static long Size(ITableEntity entity, List<KeyValuePair<string, object>> properties) =>
        4
        + Encoding.Unicode.GetByteCount(entity.PartitionKey + entity.RowKey)
        + properties.Sum(property => 8L + (2 * property.Key.Length) + StoredSize(property.Value));

    private static long StoredSize(object value) =>
        value switch
        {
            string text => 4 + (2L * text.Length),
            byte[] or BinaryData => 4 + Length(value),
            bool => 1,
            int => 4,
            Guid => 16,
            _ => 8,
        };

    [GeneratedRegex("[/\\\\#?\\u0000-\\u001F\\u007F-\\u009F]")]
    private static partial Regex ForbiddenInKeys();

    [GeneratedRegex("^[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}\\p{Cf}]*$")]
    private static partial Regex PropertyName();
}
