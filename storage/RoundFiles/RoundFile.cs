using System.Text.Json;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage.RoundFiles;

/// <summary>
/// A <see cref="RoundSnapshot"/> as a JSON file, for explaining, measuring and trying: the same bytes give the same result everywhere. The
/// format is described in docs/round-file.md.
/// </summary>
public static class RoundFile
{
    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="RoundFileException">All that is wrong with form and ids; whether the content makes sense is checked by the engine.</exception>
    public static RoundSnapshot Read(string json, ICatalogues catalogues)
    {
        var problems = new List<RoundFileProblem>();
        using var document = Parse(json);
        var snapshot = new RoundFileReader(catalogues, problems).Read(new FileObject(document.RootElement, "", problems));
        return problems.Count == 0 && snapshot is not null ? snapshot : throw new RoundFileException(problems);
    }

    /// <summary>Indented, with a final line break; reading it gives an equal snapshot.</summary>
    public static string Write(RoundSnapshot snapshot) => RoundFileWriter.Write(snapshot);

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Reading);
        }
        catch (JsonException wrong)
        {
            throw new RoundFileException([
                new RoundFileProblem(RoundFileMistake.NotJson, "", $"{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}"),
            ]);
        }
    }
}
