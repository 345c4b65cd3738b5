namespace Microsoft.Rest;

/// <summary>A call was refused before it was sent, because a value that it needs is missing.</summary>
public class ValidationException : RestException
{
    public ValidationException(string rule, string target)
        : base($"'{target}' {rule}.")
    {
        Rule = rule;
        Target = target;
    }

    public string Rule { get; }

    public string Target { get; }
}

/// <summary>The receiver answered with success and a body that isn't what the protocol promises.</summary>
public class SerializationException : RestException
{
    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException) => Content = content;

    public string Content { get; set; }
}
