namespace DigiCheckBot.Catalogue.Yaml;

/// <summary>Where something is written.</summary>
/// <param name="Line">From 1.</param>
internal readonly record struct Place(string File, int Line);

/// <summary>A value as written: it may be wrong, and its place is known.</summary>
internal sealed record Written<T>(T Value, Place At);

/// <summary>One pair of a map whose keys are free, e.g. ids.</summary>
internal sealed record Named<T>(Written<string> Key, T Value);

/// <summary>A value that may be a word or a number, as its spelling says.</summary>
internal sealed record Literal(string Text, decimal? Number);
