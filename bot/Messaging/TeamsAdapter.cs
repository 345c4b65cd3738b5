using System.Runtime.ExceptionServices;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Options;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Messaging;

/// <summary>
/// The adapter with the program's one catch. Whatever goes wrong in a turn, the person reads a sentence and keeps the card with the input:
/// an error inside an HTTP 200 is the only one that Teams shows.
/// </summary>
internal sealed class TeamsAdapter : CloudAdapter
{
    private const string InvokeResponseType = "invokeResponse";
    private const string ErrorType = "application/vnd.microsoft.error";
    private const int Ok = 200;
    private const int ServerError = 500;

    private readonly ILogger<TeamsAdapter> _logger;
    private readonly OperatorOptions _operator;

    public TeamsAdapter(BotFrameworkAuthentication authentication, IOptions<OperatorOptions> options, ILogger<TeamsAdapter> logger)
        : base(authentication, logger)
    {
        _logger = logger;
        _operator = options.Value;
        OnTurnError = AnswerAsync;
    }

    private async Task AnswerAsync(ITurnContext context, Exception cause)
    {
        if (
            context.Activity is
            { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation }
        )
        {
            // Nobody wrote: whoever sends must learn that it failed, else a lost message counts as sent.
            ExceptionDispatchInfo.Throw(cause);
        }

        AdapterLog.TurnFailed(_logger, context.Activity.Type, context.Activity.Name, cause);
        try
        {
            var language = context.TurnState.Get<Turn>()?.Language ?? _operator.DefaultLanguage;
            if (context.Activity.Type == ActivityTypes.Invoke)
            {
                context.TurnState.Remove(InvokeResponseKey);
                await context.SendActivityAsync(ErrorOf(Messages.NotSaved(language)));
            }
            else if (context.Activity.Type == ActivityTypes.Message)
            {
                await context.SendActivityAsync(MessageFactory.Text(Messages.WentWrong(language)));
            }
        }
        catch (Exception second)
        {
            // Nobody is left to tell; a throw here would turn into HTTP 500 and be delivered again.
            AdapterLog.ErrorNotTold(_logger, second);
        }
    }

    private static Activity ErrorOf(string message) =>
        new()
        {
            Type = InvokeResponseType,
            Value = new InvokeResponse
            {
                Status = Ok,
                Body = new AdaptiveCardInvokeResponse
                {
                    StatusCode = ServerError,
                    Type = ErrorType,
                    Value = new JObject { ["code"] = "NotSaved", ["message"] = message },
                },
            },
        };
}

internal static partial class AdapterLog
{
    [LoggerMessage(EventId = 900, Level = LogLevel.Error, Message = "A turn of type {Type} ({Name}) failed")]
    public static partial void TurnFailed(ILogger logger, string? type, string? name, Exception cause);

    [LoggerMessage(EventId = 901, Level = LogLevel.Warning, Message = "A failed turn could not be told to the person")]
    public static partial void ErrorNotTold(ILogger logger, Exception cause);
}
