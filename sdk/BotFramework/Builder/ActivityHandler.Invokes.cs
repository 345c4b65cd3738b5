using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>A 200 with that body.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Routes by the name of the invoke. Overriders call this for the names that they don't know.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    var search = ReadSearchValue(turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken));
                case "adaptiveCard/action":
                    var action = ReadCardValue(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken));
                case "signin/verifyState":
                case "signin/tokenExchange":
                    await OnSignInInvokeAsync(turnContext, cancellationToken);
                    return CreateInvokeResponse();
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A click on <c>Action.Execute</c>. What is returned becomes the body of a 200; null a body-less one, which shows nothing.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Someone types into a choice set that asks the bot for its choices.</summary>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        SearchInvokeValue invokeValue,
        CancellationToken cancellationToken
    ) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue ReadCardValue(IInvokeActivity activity)
    {
        var value = ReadValue<AdaptiveCardInvokeValue>(activity);
        if (value.Action is null)
        {
            throw Refusal(HttpStatusCode.BadRequest, "BadRequest", "Missing action property");
        }

        return value.Action.Type == "Action.Execute"
            ? value
            : throw Refusal(HttpStatusCode.BadRequest, "NotSupported", $"The action '{value.Action.Type}' is not supported.");
    }

    private static SearchInvokeValue ReadSearchValue(IInvokeActivity activity)
    {
        var value = ReadValue<SearchInvokeValue>(activity);
        if (string.IsNullOrEmpty(value.Kind) && activity.ChannelId == Connector.Channels.Msteams)
        {
            value.Kind = "search";
        }

        if (string.IsNullOrEmpty(value.Kind))
        {
            throw Refusal(HttpStatusCode.BadRequest, "BadRequest", "Missing kind property for search");
        }

        return string.IsNullOrEmpty(value.QueryText)
            ? throw Refusal(HttpStatusCode.BadRequest, "BadRequest", "Missing queryText property for search")
            : value;
    }

    private static T ReadValue<T>(IInvokeActivity activity)
        where T : class
    {
        if (activity.Value is null)
        {
            throw Refusal(HttpStatusCode.BadRequest, "BadRequest", "Missing value property");
        }

        try
        {
            return (activity.Value as JObject)?.ToObject<T>()
                ?? throw Refusal(HttpStatusCode.BadRequest, "BadRequest", "Value property is not properly formed");
        }
        catch (JsonException)
        {
            throw Refusal(HttpStatusCode.BadRequest, "BadRequest", "Value property is not properly formed");
        }
    }

    private static InvokeResponseException Refusal(HttpStatusCode status, string code, string message) =>
        new(
            status,
            new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)status,
                Type = ErrorType,
                Value = new Error(code, message),
            }
        );

    private async Task AnswerInvokeAsync(DelegatingTurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(turnContext, cancellationToken);
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            var answer = new Activity(ActivityTypesEx.InvokeResponse) { Value = response };
            await turnContext.SendActivityAsync(answer, cancellationToken);
        }
    }

    /// <summary>Answers the invoke with that status and body.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
