using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Explaining;

/// <param name="Source">A file or the id of a round.</param>
internal sealed record ExplainArguments(string Source, Audience Audience, Language Language)
{
    /// <summary>Null: they make no sense.</summary>
    public static ExplainArguments? Read(string[] args)
    {
        if (args is not [var source, .. var options] || source.StartsWith('-') || options.Length % 2 != 0)
        {
            return null;
        }

        var read = new ExplainArguments(source, Audience.Leadership, Language.German);
        foreach (var option in options.Chunk(2))
        {
            ExplainArguments? next = option switch
            {
                ["--audience", "leadership"] => read with { Audience = Audience.Leadership },
                ["--audience", "everyone"] => read with { Audience = Audience.Everyone },
                ["--language", "de"] => read with { Language = Language.German },
                ["--language", "en"] => read with { Language = Language.English },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            read = next;
        }

        return read;
    }
}
