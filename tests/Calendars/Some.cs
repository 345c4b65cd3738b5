using DigiCheckBot.Assessment.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Calendars;

/// <summary>What properties are asked about, within the years that the published list covers.</summary>
internal static class Some
{
    public static Gen<FederalState> States { get; } = Gen.Elements(Enum.GetValues<FederalState>());

    /// <summary>Up to September 2030, so that a round of two months ends within the list.</summary>
    public static Gen<DateOnly> Days { get; } = Gen.Choose(0, (7 * 365) - 90).Select(new DateOnly(2024, 1, 1).AddDays);

    public static Arbitrary<(FederalState State, DateOnly Day)> StatesAndDays { get; } =
        Arb.From(from state in States from day in Days select (state, day));
}
