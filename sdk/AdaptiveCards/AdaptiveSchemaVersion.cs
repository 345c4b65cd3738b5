using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Version of the card schema, written as <c>"major.minor"</c>.</summary>
[JsonConverter(typeof(AdaptiveSchemaVersionConverter))]
public class AdaptiveSchemaVersion
{
    public AdaptiveSchemaVersion() { }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    /// <exception cref="ArgumentException">The text is null.</exception>
    /// <exception cref="AdaptiveSerializationException">The text is no version.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        if (versionString == null)
        {
            throw new ArgumentException("A version is needed.", nameof(versionString));
        }

        var parts = versionString.Split('.');
        var minor = 0;
        if (!TryParse(parts[0], out var major) || (parts.Length > 1 && !TryParse(parts[1], out minor)))
        {
            throw new AdaptiveSerializationException($"'{versionString}' is not a valid version identifier");
        }

        Major = major;
        Minor = minor;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && Major == other.Major && Minor == other.Minor;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    private static bool TryParse(string text, out int number) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
}

public class AdaptiveSerializationException : Exception
{
    public AdaptiveSerializationException() { }

    public AdaptiveSerializationException(string message)
        : base(message) { }

    public AdaptiveSerializationException(string message, Exception innerException)
        : base(message, innerException) { }
}

internal sealed class AdaptiveSchemaVersionConverter : JsonConverter<AdaptiveSchemaVersion>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString());

    public override AdaptiveSchemaVersion ReadJson(
        JsonReader reader,
        Type objectType,
        AdaptiveSchemaVersion existingValue,
        bool hasExistingValue,
        JsonSerializer serializer
    ) => throw new NotSupportedException("This stand-in writes cards only.");
}
