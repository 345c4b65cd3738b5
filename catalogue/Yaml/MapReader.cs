using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Yaml;

/// <summary>
/// Reads one map strictly. Each method names a key that the format knows; <see cref="Finish"/> then reports the keys that nobody named.
/// A mistake is added to the list and the value is null or empty, so that one reading finds all of them.
/// </summary>
internal sealed class MapReader
{
    private readonly Dictionary<string, YamlPair> _pairs = [];
    private readonly HashSet<string> _known = [];
    private readonly ICollection<CatalogueError> _errors;

    public MapReader(YamlValue.Map map, string file, ICollection<CatalogueError> errors)
    {
        _errors = errors;
        At = new Place(file, map.Line);
        foreach (var pair in map.Pairs.Where(pair => !_pairs.TryAdd(pair.Key, pair)))
        {
            errors.Add(FormFindings.DoubledKey(Line(pair.KeyLine), pair.Key));
        }
    }

    public Place At { get; }

    public Written<string>? Text(string key) => Scalar(key, required: true, ScalarReader.Text);

    public Written<string>? OptionalText(string key) => Scalar(key, required: false, ScalarReader.Text);

    public Written<decimal>? Number(string key) => Scalar(key, required: true, ScalarReader.Number);

    public Written<decimal>? OptionalNumber(string key) => Scalar(key, required: false, ScalarReader.Number);

    public Written<int>? Whole(string key) => Scalar(key, required: true, ScalarReader.Whole);

    public Written<int>? OptionalWhole(string key) => Scalar(key, required: false, ScalarReader.Whole);

    public Written<bool>? Flag(string key) => Scalar(key, required: true, ScalarReader.Flag);

    public Written<bool>? OptionalFlag(string key) => Scalar(key, required: false, ScalarReader.Flag);

    public Written<DateOnly>? OptionalDate(string key) => Scalar(key, required: false, ScalarReader.Date);

    public Written<Literal>? Literal(string key) => Scalar(key, required: true, ScalarReader.Literal);

    public Written<Literal>? OptionalLiteral(string key) => Scalar(key, required: false, ScalarReader.Literal);

    public Written<T>? Word<T>(string key, Words<T> words)
        where T : struct => Scalar(key, required: true, ScalarReader.Word(words));

    public Written<T>? OptionalWord<T>(string key, Words<T> words)
        where T : struct => Scalar(key, required: false, ScalarReader.Word(words));

    public IReadOnlyList<Written<string>> Texts(string key) => Sequence(key, required: true, TextItem) ?? [];

    public IReadOnlyList<Written<string>>? OptionalTexts(string key) => Sequence(key, required: false, TextItem);

    public IReadOnlyList<T> Entries<T>(string key, Func<MapReader, T> read) => Sequence(key, true, (v, k) => EntryOf(v, k, read)) ?? [];

    public IReadOnlyList<T>? OptionalEntries<T>(string key, Func<MapReader, T> read) => Sequence(key, false, (v, k) => EntryOf(v, k, read));

    public T? Entry<T>(string key, Func<MapReader, T> read)
        where T : class => Take(key, required: true) is { } pair ? EntryOf(pair.Value, key, read) : null;

    public T? OptionalEntry<T>(string key, Func<MapReader, T> read)
        where T : class => Take(key, required: false) is { } pair ? EntryOf(pair.Value, key, read) : null;

    /// <summary>A map from free keys to entries.</summary>
    public IReadOnlyList<Named<T>> NamedEntries<T>(string key, Func<MapReader, T> read)
        where T : class => NamedValues(key, (v, k) => EntryOf(v, k, read));

    /// <summary>A map from free keys to numbers.</summary>
    public IReadOnlyList<Named<Written<decimal>>> NamedNumbers(string key) => NamedValues(key, (v, k) => Parse(v, k, ScalarReader.Number));

    /// <summary>A map from free keys to texts.</summary>
    public IReadOnlyList<Named<Written<string>>> NamedTexts(string key) => NamedValues(key, (v, k) => Parse(v, k, ScalarReader.Text));

    /// <summary>A block of explanations for people: known, but of any shape.</summary>
    public void Notes(string key) => _known.Add(key);

    public void Finish()
    {
        foreach (var pair in _pairs.Values.Where(pair => !_known.Contains(pair.Key)))
        {
            _errors.Add(FormFindings.UnknownKey(Line(pair.KeyLine), pair.Key, _known));
        }
    }

    private Place Line(int line) => At with { Line = line };

    private YamlPair? Take(string key, bool required)
    {
        _known.Add(key);
        var pair = _pairs.GetValueOrDefault(key);
        if (pair is not null and not { Value: YamlValue.Scalar { IsNull: true } })
        {
            return pair;
        }

        if (required)
        {
            _errors.Add(FormFindings.MissingKey(pair is null ? At : Line(pair.KeyLine), key));
        }

        return null;
    }

    private Written<T>? Scalar<T>(string key, bool required, ScalarReader<T> read) =>
        Take(key, required) is { } pair ? Parse(pair.Value, key, read) : null;

    private Written<T>? Parse<T>(YamlValue value, string key, ScalarReader<T> read)
    {
        if (value is not YamlValue.Scalar scalar)
        {
            _errors.Add(FormFindings.WrongShape(Line(value.Line), key, FormFindings.SingleValue));
            return null;
        }

        if (read.TryRead(scalar, out var result))
        {
            return new Written<T>(result, Line(scalar.Line));
        }

        _errors.Add(FormFindings.WrongValue(Line(scalar.Line), key, scalar.Text, read.Expected));
        return null;
    }

    private Written<string>? TextItem(YamlValue value, string key) => Parse(value, key, ScalarReader.Text);

    private T? EntryOf<T>(YamlValue value, string key, Func<MapReader, T> read)
    {
        if (value is not YamlValue.Map map)
        {
            _errors.Add(FormFindings.WrongShape(Line(value.Line), key, FormFindings.Block));
            return default;
        }

        var reader = new MapReader(map, At.File, _errors);
        var entry = read(reader);
        reader.Finish();
        return entry;
    }

    private List<T>? Sequence<T>(string key, bool required, Func<YamlValue, string, T?> read)
    {
        if (Take(key, required) is not { } pair)
        {
            return null;
        }

        if (pair.Value is YamlValue.Sequence sequence)
        {
            return [.. sequence.Items.Select(item => read(item, key)).OfType<T>()];
        }

        _errors.Add(FormFindings.WrongShape(Line(pair.Value.Line), key, FormFindings.List));
        return null;
    }

    private List<Named<T>> NamedValues<T>(string key, Func<YamlValue, string, T?> read)
        where T : class
    {
        if (Take(key, required: true) is not { } pair)
        {
            return [];
        }

        if (pair.Value is not YamlValue.Map map)
        {
            _errors.Add(FormFindings.WrongShape(Line(pair.Value.Line), key, FormFindings.Block));
            return [];
        }

        var names = new HashSet<string>();
        var result = new List<Named<T>>();
        foreach (var inner in map.Pairs)
        {
            var at = Line(inner.KeyLine);
            if (!names.Add(inner.Key))
            {
                _errors.Add(FormFindings.DoubledKey(at, inner.Key));
            }
            else if (read(inner.Value, inner.Key) is { } value)
            {
                result.Add(new Named<T>(new Written<string>(inner.Key, at), value));
            }
        }

        return result;
    }
}
