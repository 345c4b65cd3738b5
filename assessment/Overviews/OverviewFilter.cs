using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Overviews;

/// <summary>Which rounds a coordinator wants to see.</summary>
/// <param name="State">Null: any.</param>
/// <param name="Municipality">Key of the Kommune, see <see cref="KeyOf"/>; empty: any.</param>
public sealed record OverviewFilter(RoundState? State, string Municipality, bool OnlyOverdue)
{
    private const int LongestKey = 60;

    public static OverviewFilter None { get; } = new(null, "", false);

    /// <summary>So much of a municipality's name as a card carries.</summary>
    public static string KeyOf(string municipality) => municipality.Length <= LongestKey ? municipality : municipality[..LongestKey];

    public bool Takes(RoundSummary round, DateOnly today) =>
        (State is null || round.State == State)
        && (Municipality.Length == 0 || KeyOf(round.Municipality) == Municipality)
        && (!OnlyOverdue || OverdueRule.Of(round, today) is not null);
}
