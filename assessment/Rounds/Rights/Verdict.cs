using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Rounds.Rights;

/// <summary>Whether an action is allowed, or why not.</summary>
public abstract record Verdict
{
    private Verdict() { }

    public sealed record Allowed : Verdict;

    /// <param name="Who">Those who may.</param>
    public sealed record NotByRole(ImmutableArray<RoundRole> Who) : Verdict;

    /// <param name="State">The round's state now.</param>
    /// <param name="In">The states in which it is possible.</param>
    public sealed record NotInState(RoundState State, ImmutableArray<RoundState> In) : Verdict;
}
