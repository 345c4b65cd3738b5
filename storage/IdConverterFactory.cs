using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DigiCheckBot.Storage;

/// <summary>Ids of the domain (structs around one string named Value) as plain strings, also where they are keys.</summary>
internal sealed class IdConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsValueType
        && typeToConvert.GetConstructor([typeof(string)]) is { } constructor
        && constructor.GetParameters()[0].Name == "Value"
        && typeToConvert.GetProperties(BindingFlags.Public | BindingFlags.Instance).Length == 1;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(IdConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class IdConverter<T> : JsonConverter<T>
        where T : struct
    {
        private static readonly PropertyInfo Value = typeof(T).GetProperty("Value")!;

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.GetString());

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Of(reader.GetString());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(Text(value));

        private static T Of(string? text) => (T)Activator.CreateInstance(typeof(T), text ?? throw new JsonException("An id is null."))!;

        private static string Text(T value) => (string)Value.GetValue(value)!;
    }
}
