using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace DigiCheckBot.Storage;

/// <summary>
/// How domain values are written into rows. The domain knows nothing of it: ids become strings, closed hierarchies carry the name of the
/// case, and what the staff may be shown is read back through the same rounding that made it.
/// </summary>
internal static class DomainJson
{
    private const string CaseProperty = "case";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameTheCases } },
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new IdConverterFactory(),
            new StaffLevelConverter(),
            new StaffItemMeanConverter(),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException">The row holds something else.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    /// <summary>The cases of an abstract record are the records nested in it.</summary>
    private static void NameTheCases(JsonTypeInfo type)
    {
        if (!type.Type.IsAbstract || type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var polymorphism = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = CaseProperty };
        foreach (var nested in type.Type.GetNestedTypes(BindingFlags.Public).Where(n => n.IsSubclassOf(type.Type)))
        {
            polymorphism.DerivedTypes.Add(new JsonDerivedType(nested, JsonNamingPolicy.CamelCase.ConvertName(nested.Name)));
        }

        if (polymorphism.DerivedTypes.Count > 0)
        {
            type.PolymorphismOptions = polymorphism;
        }
    }
}
