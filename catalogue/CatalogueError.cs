namespace DigiCheckBot.Catalogue;

/// <summary>One thing that is wrong in a catalogue file, worded for the people who write the catalogue.</summary>
/// <param name="Code">The rule, K01 to K28; see <c>catalogue/README.md</c>.</param>
/// <param name="File">Version folder and file, e.g. <c>2026.1/fragen.yaml</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record CatalogueError(string Code, string File, int Line, string Message, string Remedy)
{
    public override string ToString() => $"{Code} {File}:{Line}: {Message} {Remedy}";
}
