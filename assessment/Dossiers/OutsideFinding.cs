using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What somebody saw of one criterion of the outside view (Außensicht).</summary>
/// <param name="Level">0 to 4, by the anchors of the catalogue.</param>
/// <param name="Evidence">Where it can be seen, an http or https address; null: none.</param>
/// <param name="Note">At most 500 characters; null: none.</param>
public sealed record OutsideFinding(int Level, string? Evidence, string? Note, PersonId By, DateTimeOffset At)
{
    public const int HighestLevel = 4;
    public const int LongestText = 500;
}
