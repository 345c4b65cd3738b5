using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>What is known of a driver.</summary>
public abstract record DriverNumber
{
    private DriverNumber() { }

    public sealed record Known(decimal Value, DriverSource Source) : DriverNumber
    {
        /// <summary>The driver, itself or one that it rests on, for which the leaders' numbers lie more than 20 % apart; null: none.</summary>
        public DriverId? Diverging { get; init; }
    }

    /// <param name="Driver">The driver whose number would settle it: itself, or the one that its default refers to.</param>
    public sealed record Missing(DriverId Driver) : DriverNumber;
}
