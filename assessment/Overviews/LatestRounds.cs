using System.Collections.Immutable;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Overviews;

/// <summary>Of each Fachbereich the newest round with a result, from which pictures over many of them are made. Rehearsals aren't among them.</summary>
public static class LatestRounds
{
    private static readonly ImmutableHashSet<RoundState> Released = [RoundState.Decision, RoundState.Implementation, RoundState.Completed];

    private static readonly ImmutableHashSet<RoundState> Published = Released.Union([
        RoundState.CheckFields,
        RoundState.Review,
        RoundState.Recommendation,
    ]);

    /// <param name="rounds">The newest first.</param>
    /// <param name="released">Only rounds whose recommendation was released: others may still change measures and plans.</param>
    public static ImmutableArray<RoundSummary> Of(IEnumerable<RoundSummary> rounds, bool released) =>
        [
            .. rounds
                .Where(r => !r.IsRehearsal && (released ? Released : Published).Contains(r.State))
                .DistinctBy(r => (r.Municipality, r.DepartmentId ?? r.DepartmentName)),
        ];
}
