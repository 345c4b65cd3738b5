using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Data.Tables;

/// <summary>Rows as the service's JSON: types that JSON lacks are told by <c>name@odata.type</c>, both ways.</summary>
internal static class EntityJson
{
    private const string TypeSuffix = "@odata.type";
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    /// <exception cref="NotSupportedException">A value is of a type that tables don't have.</exception>
    public static byte[] Write(ITableEntity entity)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (name, value) in Properties(entity))
            {
                Write(json, name, value);
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>What of a row is stored: no system properties, no nulls.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Properties(ITableEntity entity) =>
        entity is IDictionary<string, object> bag
            ? bag.Where(property => property.Value != null && property.Key is not (TableEntity.ETagName or TableEntity.TimestampName))
            : throw new NotSupportedException("This stand-in stores rows of type TableEntity only.");

    public static T Read<T>(JsonElement row)
        where T : class, ITableEntity
    {
        if (Activator.CreateInstance<T>() is not IDictionary<string, object> bag)
        {
            throw new NotSupportedException("This stand-in reads rows of type TableEntity only.");
        }

        foreach (var property in row.EnumerateObject())
        {
            if (property.Name != "odata.metadata" && !property.Name.EndsWith(TypeSuffix, StringComparison.Ordinal))
            {
                bag[property.Name] = Value(row, property);
            }
        }

        return (T)bag;
    }

    private static void Write(Utf8JsonWriter json, string name, object value)
    {
        var (type, node) = Node(value);
        if (type != null)
        {
            json.WriteString(name + TypeSuffix, type);
        }

        json.WritePropertyName(name);
        node.WriteTo(json);
    }

    private static (string Type, JsonNode Node) Node(object value) =>
        value switch
        {
            string text => (null, text),
            bool truth => (null, truth),
            int number => (null, number),
            long number => ("Edm.Int64", number.ToString(CultureInfo.InvariantCulture)),
            double number when double.IsFinite(number) => ("Edm.Double", number),
            double number => ("Edm.Double", number.ToString(CultureInfo.InvariantCulture)),
            Guid id => ("Edm.Guid", id.ToString()),
            DateTimeOffset time => ("Edm.DateTime", Time(time.UtcDateTime)),
            DateTime time => ("Edm.DateTime", Time(time.ToUniversalTime())),
            byte[] bytes => ("Edm.Binary", Convert.ToBase64String(bytes)),
            BinaryData data => ("Edm.Binary", Convert.ToBase64String(data)),
            _ => throw new NotSupportedException($"Tables don't store values of type {value.GetType()}."),
        };

    private static string Time(DateTime utc) => utc.ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static object Value(JsonElement row, JsonProperty property)
    {
        var type = row.TryGetProperty(property.Name + TypeSuffix, out var told) ? told.GetString() : null;
        if (property.Name == TableEntity.TimestampName)
        {
            type = "Edm.DateTime";
        }

        return type switch
        {
            "Edm.Int64" => long.Parse(property.Value.GetString(), CultureInfo.InvariantCulture),
            "Edm.Double" => Double(property.Value),
            "Edm.Guid" => property.Value.GetGuid(),
            "Edm.DateTime" => DateTimeOffset.Parse(property.Value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            "Edm.Binary" => property.Value.GetBytesFromBase64(),
            _ => Untyped(property.Value),
        };
    }

    private static double Double(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? value.GetDouble() : double.Parse(value.GetString(), CultureInfo.InvariantCulture);

    private static object Untyped(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Null => null,
            JsonValueKind.Number => value.TryGetInt32(out var number) ? (object)number : value.GetDouble(),
            _ => throw new JsonException($"A row holds a value of kind {value.ValueKind}."),
        };
}
