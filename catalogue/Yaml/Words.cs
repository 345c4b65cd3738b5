using System.Diagnostics.CodeAnalysis;

namespace DigiCheckBot.Catalogue.Yaml;

/// <summary>The German words that a key may have, and what each means in the domain.</summary>
internal sealed class Words<T>(params (string Word, T Meaning)[] pairs)
    where T : struct
{
    public IEnumerable<string> All => pairs.Select(p => p.Word);

    public bool TryGet(string word, [NotNullWhen(true)] out T? meaning)
    {
        var found = Array.FindIndex(pairs, p => p.Word == word);
        meaning = found < 0 ? null : pairs[found].Meaning;
        return meaning is not null;
    }

    public string Of(T meaning) => pairs.First(p => EqualityComparer<T>.Default.Equals(p.Meaning, meaning)).Word;
}
