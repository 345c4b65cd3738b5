using DigiCheckBot.Catalogue.Findings;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>
/// Translations keyed by path, e.g. <c>fragen/DA-05/optionen/2</c>. The overlay has no shape of its own: a path is right if a German text
/// stands there (rule K18).
/// </summary>
internal sealed class TextOverlay
{
    private const char Separator = '/';
    private readonly Dictionary<string, Written<string>> _texts = [];

    public static TextOverlay Empty { get; } = new();

    public IReadOnlyDictionary<string, Written<string>> Texts => _texts;

    public static string Path(params ReadOnlySpan<string> parts) => string.Join(Separator, parts!);

    public static TextOverlay Read(YamlValue.Map map, string file, string language, ICollection<CatalogueError> errors)
    {
        var overlay = new TextOverlay();
        overlay.Add("", map, file, errors);
        if (!overlay._texts.Remove("sprache", out var written) || written.Value != language)
        {
            errors.Add(TextFindings.WrongLanguage(new Place(file, map.Line), language));
        }

        return overlay;
    }

    private void Add(string prefix, YamlValue.Map map, string file, ICollection<CatalogueError> errors)
    {
        var seen = new HashSet<string>();
        foreach (var pair in map.Pairs)
        {
            var at = new Place(file, pair.KeyLine);
            var path = prefix.Length == 0 ? pair.Key : Path(prefix, pair.Key);
            if (!seen.Add(pair.Key))
            {
                errors.Add(FormFindings.DoubledKey(at, pair.Key));
            }
            else if (pair.Value is YamlValue.Map inner)
            {
                Add(path, inner, file, errors);
            }
            else if (pair.Value is YamlValue.Scalar scalar && ScalarReader.Text.TryRead(scalar, out var text))
            {
                _texts.Add(path, new Written<string>(text, at));
            }
            else
            {
                errors.Add(FormFindings.WrongShape(at, pair.Key, FormFindings.Text));
            }
        }
    }
}
