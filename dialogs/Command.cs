using DigiCheckBot.Assessment.Catalogues;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs;

/// <summary>Something that can be said or clicked at any time.</summary>
/// <param name="Key">Its words stand under this key in the resources, for both languages; empty: can only be clicked.</param>
/// <param name="Verb">Its button; empty: can only be typed.</param>
/// <param name="InChannels">Whether it also works in a team's channel; if not, the person is pointed to the 1:1 chat.</param>
/// <param name="RunAsync">What it does. The context is the one of the interview, which may be empty.</param>
internal sealed record Command(string Key, string Verb, bool InChannels, Func<DialogContext, Turn, CancellationToken, Task> RunAsync)
{
    /// <summary>More words may follow the command's own.</summary>
    public bool TakesArgument { get; init; }

    /// <summary>Where it is not, it can neither be found nor used.</summary>
    public Func<Turn, bool> Exists { get; init; } = _ => true;

    /// <summary>Whether it is shown and suggested; whoever says it anyway is told why it isn't for them.</summary>
    public Func<Turn, bool> IsOffered { get; init; } = _ => true;

    public bool IsSaid(string text)
    {
        var plain = Plain(text);
        return Key.Length > 0
            && Messages
                .WordsOf(Key)
                .Any(w =>
                    string.Equals(w, plain, StringComparison.OrdinalIgnoreCase)
                    || (TakesArgument && plain.StartsWith(w + " ", StringComparison.OrdinalIgnoreCase))
                );
    }

    /// <summary>What follows the first word; empty: nothing.</summary>
    public static string ArgumentOf(string text) => Plain(text).Split(' ', 2) is [_, var argument] ? argument : "";

    public string NameIn(Language language) => Messages.WordsOf(Key, language)[0];

    /// <summary>The command that a misspelt text probably means: at most two letters off, and not more than a third of them.</summary>
    public static (Command Command, string Word)? Nearest(IEnumerable<Command> commands, string text)
    {
        var said = Plain(text).ToUpperInvariant();
        return commands
            .Where(c => c.Key.Length > 0)
            .SelectMany(c =>
                Messages
                    .WordsOf(c.Key)
                    .Select(word => (Command: c, Word: word, Distance: EditDistance.Between(said, word.ToUpperInvariant())))
            )
            .Where(c => c.Distance <= Math.Min(2, c.Word.Length / 3))
            .OrderBy(c => c.Distance)
            .Select(c => ((Command, string)?)(c.Command, c.Word))
            .FirstOrDefault();
    }

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('.', '!', '?', '"');
}
