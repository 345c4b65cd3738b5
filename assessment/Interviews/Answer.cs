using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>What somebody answered. No answer at all is the absence of an <see cref="Answer"/>.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>Keys of the chosen options, sorted; one for a single choice, at least one for a multiple choice.</summary>
    public sealed record Chosen(ImmutableArray<string> Options) : Answer
    {
        public bool Equals(Chosen? other) => other is not null && Options.AsSpan().SequenceEqual(other.Options.AsSpan());

        public override int GetHashCode() => Options.Aggregate(17, HashCode.Combine);
    }

    public sealed record Number(int Value) : Answer;

    public sealed record FreeText(string Value) : Answer;

    /// <summary>"Weiß ich nicht".</summary>
    public sealed record Unknown : Answer;

    public static Answer Option(string key) => new Chosen([key]);
}
