namespace DigiCheckBot.Assessment.Outreach;

/// <summary>Spreads names evenly, the same on every machine and in every version: what is stored lies where it says.</summary>
public static class StableHash
{
    private const int Factor = 31;
    private const int Mask = 0xFFFF;

    /// <returns>From 0 to less than <paramref name="places"/>.</returns>
    public static int Of(string name, int places) => name.Aggregate(0, (sum, c) => ((sum * Factor) + c) & Mask) % places;
}
