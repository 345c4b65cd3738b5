using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Assessment.Scoring;

/// <summary>One level of both populations, made from what may be shown of the staff only.</summary>
internal static class CombinedLevel
{
    /// <summary>
    /// Half leaders, half staff, else the one that exists, else the level agreed in the talk; then 30 % outside view, if there is one.
    /// </summary>
    /// <param name="leadership">0 to 4, not rounded: leaders are open.</param>
    /// <param name="talk">0 to 4 (quelle: gespraech); counts only where no answers rate the field.</param>
    public static FieldOutcome Of(decimal? leadership, StaffLevel? staff, decimal? talk, decimal? outside) =>
        (leadership, staff, talk) switch
        {
            ({ } leaders, { } people, _) => Rated((leaders + people.Value) / 2, outside, LevelSource.Both),
            ({ } leaders, null, _) => Rated(leaders, outside, LevelSource.Leadership),
            (null, { } people, _) => Rated(people.Value, outside, LevelSource.Staff),
            (null, null, { } agreed) => Rated(agreed, outside: null, LevelSource.Talk),
            _ => new FieldOutcome.NotRated(),
        };

    private static FieldOutcome.Rated Rated(decimal level, decimal? outside, LevelSource source) =>
        new(DisplayedLevel.Of(OutsideView.Mix(level, outside)), source);
}
