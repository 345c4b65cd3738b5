namespace DigiCheckBot.Storage.RoundFiles;

/// <summary>What is wrong in a round file.</summary>
/// <param name="Path">Where, e.g. <c>staff[3].answers.DA-05</c>; empty: the file as a whole.</param>
/// <param name="Detail">What stands there, or what was expected.</param>
public sealed record RoundFileProblem(RoundFileMistake Mistake, string Path, string Detail);

public enum RoundFileMistake
{
    /// <summary>No JSON; the detail says where reading stopped.</summary>
    NotJson,

    /// <summary>A required property isn't there.</summary>
    Missing,

    /// <summary>A property that the format doesn't know, such as a misspelt one.</summary>
    UnknownProperty,

    /// <summary>Another kind of value; the detail says which one is expected.</summary>
    WrongType,

    /// <summary>A catalogue version, question, Prüffeld or kind of Fachbereich that doesn't exist.</summary>
    UnknownId,
}

/// <summary>All that is wrong in a round file, so that it can be mended in one go.</summary>
public sealed class RoundFileException(IReadOnlyList<RoundFileProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(p => $"{p.Path}: {p.Mistake} {p.Detail}")))
{
    public IReadOnlyList<RoundFileProblem> Problems { get; } = problems;
}
