using System.Collections.Immutable;

namespace DigiCheckBot.Catalogue;

/// <summary>A catalogue version is broken. The message is the full list of errors, so that whoever starts the bot sees all of them.</summary>
public sealed class CatalogueException : Exception
{
    public CatalogueException() { }

    public CatalogueException(string message)
        : base(message) { }

    public CatalogueException(string message, Exception innerException)
        : base(message, innerException) { }

    public CatalogueException(ImmutableArray<CatalogueError> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    public ImmutableArray<CatalogueError> Errors { get; } = [];
}
