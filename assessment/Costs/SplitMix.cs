namespace DigiCheckBot.Assessment.Costs;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014): 64-bit integers only, hence the same numbers on
/// every machine and in every version of .NET, which <see cref="Random"/> doesn't promise.
/// </summary>
internal struct SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A stream of its own for each name: FNV-1a over its characters.</summary>
    public static SplitMix For(string name)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var character in name)
        {
            hash = (hash ^ character) * 1_099_511_628_211UL;
        }

        return new SplitMix(hash);
    }

    /// <summary>From 0 to <paramref name="count"/> − 1; at most 2³¹, so that no number is more likely by over 2⁻³³.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
