namespace DigiCheckBot.Bench.Coverage;

/// <summary>Xorshift64*: the same numbers on every machine and in every version of the runtime.</summary>
internal sealed class SeededNumbers(ulong seed)
{
    private const double PerStep = 1.0 / (1UL << 53);

    private ulong _state = seed;

    /// <summary>0 up to, but not including, 1.</summary>
    public double Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return ((_state * 2685821657736338717UL) >> 11) * PerStep;
    }
}
