namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>Whole numbers that look random and are the same on every machine (SplitMix64, Steele, Lea and Flood 2014).</summary>
internal sealed class SeededNumbers
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = Step;

    /// <returns>0 to <paramref name="limit"/> − 1.</returns>
    public int Below(int limit)
    {
        _state += Step;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }
}
