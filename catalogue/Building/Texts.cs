using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Building;

/// <summary>Joins German texts with their translations.</summary>
internal sealed class Texts(TextOverlay english)
{
    public LocalizedText At(string path, Written<string>? german) => new(german.Value(), english.Texts.GetValueOrDefault(path)?.Value);

    public LocalizedText? AtOrNull(string path, Written<string>? german) => german is null ? null : At(path, german);
}
