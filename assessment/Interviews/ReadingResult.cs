namespace DigiCheckBot.Assessment.Interviews;

/// <summary>What came of reading somebody's input.</summary>
public abstract record ReadingResult
{
    private ReadingResult() { }

    public sealed record Given(Answer Answer) : ReadingResult;

    /// <summary>Nothing was entered: the question stays, or becomes, open.</summary>
    public sealed record Empty : ReadingResult;

    public sealed record Invalid(InvalidInput Reason) : ReadingResult;
}

/// <summary>Why an input isn't an answer; the words are the card's.</summary>
public abstract record InvalidInput
{
    private InvalidInput() { }

    /// <summary>A whole number, but not between the bounds (both allowed).</summary>
    public sealed record OutOfRange(int Min, int Max) : InvalidInput;

    public sealed record NotANumber(int Min, int Max) : InvalidInput;

    /// <param name="Max">Characters as people count them.</param>
    public sealed record TooLong(int Max) : InvalidInput;

    /// <summary>No option is called or numbered so.</summary>
    /// <param name="Count">Options are numbered 1 to this.</param>
    public sealed record UnknownOption(int Count) : InvalidInput;

    /// <summary>"Nichts davon" or "Weiß ich nicht" together with something else.</summary>
    public sealed record ExclusiveCombined : InvalidInput;

    /// <summary>Several options where one is asked for.</summary>
    public sealed record OnlyOne : InvalidInput;

    /// <summary>"Weiß ich nicht" where it isn't offered.</summary>
    public sealed record UnknownNotOffered : InvalidInput;
}
