using System.Collections.Immutable;

namespace DigiCheckBot.Catalogue.Yaml;

/// <summary>A YAML document as written, doubled keys included, with lines.</summary>
internal abstract record YamlValue(int Line)
{
    /// <param name="IsPlain">Not quoted: may mean a number, true, false or nothing.</param>
    internal sealed record Scalar(string Text, bool IsPlain, int Line) : YamlValue(Line)
    {
        public bool IsNull => IsPlain && Text is ("" or "~" or "null");
    }

    internal sealed record Sequence(ImmutableArray<YamlValue> Items, int Line) : YamlValue(Line);

    internal sealed record Map(ImmutableArray<YamlPair> Pairs, int Line) : YamlValue(Line);
}

internal sealed record YamlPair(string Key, int KeyLine, YamlValue Value);
