using System.Globalization;
using System.Text.Json;

namespace DigiCheckBot.Storage.RoundFiles;

/// <summary>One object of a round file that is read property by property; what is wrong is collected, and reading goes on.</summary>
internal sealed class FileObject(JsonElement element, string path, List<RoundFileProblem> problems)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public string Text(string name) => Value(name, JsonValueKind.String, "text") is { } value ? value.GetString()! : "";

    public int WholeNumber(string name) =>
        Value(name, JsonValueKind.Number, "whole number") is { } value ? WholeNumber(value, Inner(name)) : 0;

    public decimal? OptionalNumber(string name) => Has(name) ? Number(Value(name, JsonValueKind.Number, "number"), Inner(name)) : null;

    public DateOnly Date(string name)
    {
        var text = Text(name);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Complain(RoundFileMistake.WrongType, Inner(name), "yyyy-MM-dd", unless: text.Length == 0);
        return default;
    }

    /// <summary>One of an enumeration's names, in any case.</summary>
    public T OneOf<T>(string name, T otherwise)
        where T : struct, Enum
    {
        if (!Has(name))
        {
            return otherwise;
        }

        var text = Text(name);
        if (Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        Complain(RoundFileMistake.WrongType, Inner(name), string.Join(" | ", Enum.GetNames<T>()), unless: text.Length == 0);
        return otherwise;
    }

    public bool Has(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    /// <summary>The objects of a list; a list that isn't there is empty.</summary>
    public IEnumerable<FileObject> Objects(string name) =>
        Elements(name)
            .Select(
                (item, index) => new FileObject(Expect(item, JsonValueKind.Object, "object", At(name, index)), At(name, index), problems)
            );

    public IEnumerable<(JsonElement Value, string Path)> Items(string name) => Elements(name).Select((item, i) => (item, At(name, i)));

    /// <summary>An object that maps names to values; one that isn't there is empty.</summary>
    public IEnumerable<(string Name, JsonElement Value, string Path)> Entries(string name) =>
        Has(name) && Value(name, JsonValueKind.Object, "object") is { } map
            ? map.EnumerateObject().Select(p => (p.Name, p.Value, $"{Inner(name)}.{p.Name}"))
            : [];

    /// <summary>An object that maps names to objects; one that isn't there is empty.</summary>
    public IEnumerable<(string Name, FileObject Value)> NamedObjects(string name) =>
        Entries(name).Select(e => (e.Name, new FileObject(Expect(e.Value, JsonValueKind.Object, "object", e.Path), e.Path, problems)));

    /// <summary>Of all properties.</summary>
    public IEnumerable<string> Names() => element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(p => p.Name) : [];

    public FileObject Inside(string name) => new(Value(name, JsonValueKind.Object, "object") ?? default, Inner(name), problems);

    public void Complain(RoundFileMistake mistake, string where, string detail, bool unless = false)
    {
        if (!unless)
        {
            problems.Add(new RoundFileProblem(mistake, where, detail));
        }
    }

    /// <summary>To be called last: properties that nobody read are misspelt.</summary>
    public void NothingElse()
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject().Where(p => !_read.Contains(p.Name)))
            {
                Complain(RoundFileMistake.UnknownProperty, Inner(property.Name), "");
            }
        }
    }

    public decimal Number(JsonElement? value, string where)
    {
        if (value is { ValueKind: JsonValueKind.Number } number && number.TryGetDecimal(out var read))
        {
            return read;
        }

        Complain(RoundFileMistake.WrongType, where, "number", unless: value is null);
        return 0;
    }

    public int WholeNumber(JsonElement value, string where)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var read))
        {
            return read;
        }

        Complain(RoundFileMistake.WrongType, where, "whole number");
        return 0;
    }

    private List<JsonElement> Elements(string name) =>
        Has(name) && Value(name, JsonValueKind.Array, "list") is { } list ? [.. list.EnumerateArray()] : [];

    private JsonElement? Value(string name, JsonValueKind kind, string expected)
    {
        _read.Add(name);
        if (Has(name))
        {
            var value = Expect(element.GetProperty(name), kind, expected, Inner(name));
            return value.ValueKind == kind ? value : null;
        }

        Complain(RoundFileMistake.Missing, Inner(name), expected, unless: element.ValueKind != JsonValueKind.Object);
        return null;
    }

    private JsonElement Expect(JsonElement value, JsonValueKind kind, string expected, string where)
    {
        Complain(RoundFileMistake.WrongType, where, expected, unless: value.ValueKind == kind);
        return value;
    }

    private string Inner(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private string At(string name, int index) => $"{Inner(name)}[{index}]";
}
