using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Body of a failed connector call.</summary>
public class ErrorResponse
{
    public ErrorResponse() { }

    public ErrorResponse(Error error = null) => Error = error;

    [JsonProperty("error")]
    public Error Error { get; set; }
}

public class Error
{
    public Error() { }

    public Error(string code = null, string message = null, InnerHttpError innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    [JsonProperty("code")]
    public string Code { get; set; }

    [JsonProperty("message")]
    public string Message { get; set; }

    [JsonProperty("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}

public class InnerHttpError
{
    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    [JsonProperty("body")]
    public object Body { get; set; }
}

/// <summary>The connector answered with an unexpected status. <c>Retry-After</c> is among the headers of <see cref="Response"/>.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException() { }

    public ErrorResponseException(string message)
        : base(message) { }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException) { }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The parsed body, or null if it couldn't be parsed.</summary>
    public ErrorResponse Body { get; set; }
}
