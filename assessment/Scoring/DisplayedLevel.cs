namespace DigiCheckBot.Assessment.Scoring;

/// <summary>How a level is shown, and what triggers compare.</summary>
public static class DisplayedLevel
{
    /// <summary>⌊2x + 0.5⌋ / 2, i.e. 0, 0.5 … 4 (meta.punkte.anzeige).</summary>
    /// <param name="level">0 to 4.</param>
    public static decimal Of(decimal level) => decimal.Floor((2 * level) + 0.5m) / 2;

    /// <summary>⌊10x + 0.5⌋ / 10: how a question's mean is shown.</summary>
    public static decimal ItemMean(decimal mean) => decimal.Floor((10 * mean) + 0.5m) / 10;
}
