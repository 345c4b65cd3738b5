namespace DigiCheckBot.Assessment;

/// <summary>A stored value with the mark of its version, to be given back when it is saved.</summary>
/// <param name="ETag">Opaque; carried unchanged.</param>
public sealed record Versioned<T>(T Value, string ETag);
