namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What counts as a reason for a decision.</summary>
public static class Reasons
{
    public const int Shortest = 2;
    public const int Longest = 500;

    public static bool IsGiven(string reason) => reason.Trim().Length is >= Shortest and <= Longest;
}
