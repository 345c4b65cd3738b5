using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Findings;

internal static class Finding
{
    public static CatalogueError Of(string code, Place at, string message, string remedy) => new(code, at.File, at.Line, message, remedy);
}
