using DigiCheckBot.Assessment.Calendars;

namespace DigiCheckBot.Assessment.Registers;

/// <summary>How big a municipality (Kommune) is.</summary>
public enum MunicipalitySize
{
    /// <summary>Below 5,000 inhabitants.</summary>
    Rural,

    /// <summary>5,000 to below 20,000.</summary>
    SmallTown,

    /// <summary>20,000 to below 50,000.</summary>
    Town,

    /// <summary>50,000 to below 100,000.</summary>
    City,

    /// <summary>100,000 and more.</summary>
    LargeCity,

    /// <summary>A Kreis, whatever its size.</summary>
    District,
}

/// <summary>A municipality of the operator.</summary>
/// <param name="Id">32 hexadecimal digits; stays when the name changes.</param>
/// <param name="Name">2 to 100 characters.</param>
/// <param name="Land">For its public holidays; null: the operator's.</param>
/// <param name="BudgetYear">First year for which money can still be planned; null: not known.</param>
/// <param name="MeasureLimit">Euros above which a measure needs a budget of its own (engine.md, 10,000 unless told otherwise).</param>
public sealed record Municipality(
    string Id,
    string Name,
    FederalState? Land,
    MunicipalitySize? Size,
    int? BudgetYear,
    decimal MeasureLimit = Municipality.UsualLimit
)
{
    public const decimal UsualLimit = 10_000m;
    public const decimal MostLimit = 10_000_000m;
    public const int ShortestName = 2;
    public const int LongestName = 100;
}
