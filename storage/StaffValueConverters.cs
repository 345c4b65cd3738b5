using System.Text.Json;
using System.Text.Json.Serialization;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Storage;

/// <summary>A staff level with how it is to be read; reading back goes through the same rounding that made it.</summary>
internal sealed class StaffLevelConverter : JsonConverter<StaffLevel>
{
    private sealed record Stored(decimal Value, StaffBound Bound);

    public override StaffLevel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var stored = JsonSerializer.Deserialize<Stored>(ref reader, options) ?? throw new JsonException("A staff level is null.");
        return StaffLevel.Stored(stored.Value, stored.Bound);
    }

    public override void Write(Utf8JsonWriter writer, StaffLevel value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Stored(value.Value, value.Bound), options);
}

/// <summary>The mean of one question among the staff.</summary>
internal sealed class StaffItemMeanConverter : JsonConverter<StaffItemMean>
{
    public override StaffItemMean Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        StaffItemMean.Of(reader.GetDecimal());

    public override void Write(Utf8JsonWriter writer, StaffItemMean value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);
}
