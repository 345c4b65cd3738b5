using System.Security.Cryptography;
using System.Text;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Overviews;

/// <summary>Which rounds a coordinator wants to see.</summary>
/// <param name="State">Null: any.</param>
/// <param name="Municipality">Key of the Kommune, see <see cref="KeyOf"/>; empty: any.</param>
public sealed record OverviewFilter(RoundState? State, string Municipality, bool OnlyOverdue)
{
    private const int KeyLength = 16;

    public static OverviewFilter None { get; } = new(null, "", false);

    /// <summary>What a card carries instead of a municipality's name, which people typed: the same for the same name.</summary>
    public static string KeyOf(string municipality) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(municipality)))[..KeyLength];

    public bool Takes(RoundSummary round, DateOnly today) =>
        (State is null || round.State == State)
        && (Municipality.Length == 0 || KeyOf(round.Municipality) == Municipality)
        && (!OnlyOverdue || OverdueRule.Of(round, today) is not null);
}
