namespace DigiCheckBot.Assessment.Costs;

/// <summary>Likely amounts of one measure, all in all; null keeps the catalogue's.</summary>
/// <param name="ExternalEuros">Once.</param>
/// <param name="InternalDays">Own person-days, once.</param>
/// <param name="RunningPerYear">Euros per year after its end.</param>
/// <param name="Low">P10 as a factor of the likely amount, more than 0 and at most 1.</param>
/// <param name="High">P90 as a factor of the likely amount, 1 or more.</param>
public sealed record CostCorrection(
    decimal? ExternalEuros = null,
    decimal? InternalDays = null,
    decimal? RunningPerYear = null,
    decimal? Low = null,
    decimal? High = null
)
{
    public const decimal MostEuros = 100_000_000m;
    public const decimal MostDays = 100_000m;
    public const decimal LeastFactor = 0.1m;
    public const decimal MostFactor = 10m;

    public bool IsEmpty => this == new CostCorrection();

    /// <summary>Every number can be: none negative or beyond what somebody means.</summary>
    public bool IsPossible =>
        ExternalEuros is null or (>= 0 and <= MostEuros)
        && InternalDays is null or (>= 0 and <= MostDays)
        && RunningPerYear is null or (>= 0 and <= MostEuros)
        && Low is null or (>= LeastFactor and <= 1)
        && High is null or (>= 1 and <= MostFactor);
}

/// <summary>Amounts that an expert area gave.</summary>
/// <param name="Reason">As the expert wrote it.</param>
public sealed record ExpertCost(CostCorrection Amounts, string Reason);
