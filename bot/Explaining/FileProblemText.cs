using DigiCheckBot.Storage.RoundFiles;

namespace DigiCheckBot.Explaining;

/// <summary>What is wrong in a round file, and what is expected instead.</summary>
internal static class FileProblemText
{
    public static string Of(RoundFileProblem problem) =>
        problem.Mistake switch
        {
            RoundFileMistake.NotJson => $"This is no JSON; reading stopped at {problem.Detail} (line:column).",
            RoundFileMistake.Missing => $"{problem.Path} is missing; expected: {problem.Detail}.",
            RoundFileMistake.UnknownProperty => $"{problem.Path} is no property of the format; is it misspelt?",
            RoundFileMistake.WrongType => $"{problem.Path} has another form; expected: {problem.Detail}.",
            _ => $"{problem.Path} names something that the catalogue doesn't know: {problem.Detail}.",
        };
}
