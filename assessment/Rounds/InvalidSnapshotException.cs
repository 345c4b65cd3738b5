using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>A round can't be evaluated, because its snapshot says what can't be.</summary>
public sealed class InvalidSnapshotException(ImmutableArray<SnapshotProblem> problems)
    : Exception("The round can't be evaluated. " + string.Join(' ', problems.Select(p => p.Text)))
{
    /// <summary>All of them, each once.</summary>
    public ImmutableArray<SnapshotProblem> Problems { get; } = problems;
}
