using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Turns;

/// <summary>Shows what a turn came to, after it was saved.</summary>
internal sealed class TurnDelivery(IInterviewStore interviews, ILogger<TurnDelivery> logger)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const int Ok = 200;

    /// <summary>A click: the card is the response and replaces the clicked one for who clicked, unless that is to stay.</summary>
    public static async Task<AdaptiveCardInvokeResponse> AnswerAsync(ITurnContext context, Turn turn, CancellationToken ct)
    {
        await SendBeforeAsync(context, turn, ct);
        if (turn is { Card: { } apart, ClickedCardStays: true })
        {
            await context.SendActivityAsync(MessageFactory.Attachment(AttachmentOf(apart)), ct);
        }

        if (turn.Card is null || turn.ClickedCardStays)
        {
            return new AdaptiveCardInvokeResponse
            {
                StatusCode = Ok,
                Type = MessageType,
                Value = string.Join("\n\n", turn.Messages),
            };
        }

        await SayAsync(context, turn, ct);
        if (turn is { CardIsForEverybody: true, Place: Place.Channel })
        {
            await ReplaceAsync(context, context.Activity.ReplyToId, turn.Card, ct);
        }

        return new AdaptiveCardInvokeResponse
        {
            StatusCode = Ok,
            Type = CardType,
            Value = turn.Card,
        };
    }

    /// <summary>Typed text: a new card at the bottom, while the old one shrinks to a line. A submit replaces its own card.</summary>
    public async Task ReplyAsync(ITurnContext context, TurnResult result, CancellationToken ct)
    {
        var turn = result.Turn;
        await SendBeforeAsync(context, turn, ct);
        await SayAsync(context, turn, ct);
        if (turn.Card is null)
        {
            return;
        }

        if (turn is { ClickedCardStays: false, Input.CardActivity: { } clicked } && await ReplaceAsync(context, clicked, turn.Card, ct))
        {
            return;
        }

        var sent = await context.SendActivityAsync(MessageFactory.Attachment(AttachmentOf(turn.Card)), ct);
        if (result.InterviewETag is { } etag && !turn.IsSubmitted)
        {
            await NoteCardAsync(turn, etag, sent?.Id, ct);
            await ShrinkAsync(context, turn, result.OldCard, ct);
        }
    }

    private static Task SendBeforeAsync(ITurnContext context, Turn turn, CancellationToken ct) =>
        turn.CardBefore is { } card ? context.SendActivityAsync(MessageFactory.Attachment(AttachmentOf(card)), ct) : Task.CompletedTask;

    private static async Task SayAsync(ITurnContext context, Turn turn, CancellationToken ct)
    {
        foreach (var message in turn.Messages)
        {
            var activity = MessageFactory.Text(message);
            activity.TextFormat = TextFormatTypes.Plain;
            await context.SendActivityAsync(activity, ct);
        }
    }

    /// <summary>Losing the note is harmless: the next typed text sends a new card.</summary>
    private async Task NoteCardAsync(Turn turn, string etag, string? cardActivity, CancellationToken ct)
    {
        try
        {
            var noted = new StoredInterview(turn.TheInterview, turn.Session with { CardActivity = cardActivity });
            await interviews.SaveAsync(new Versioned<StoredInterview>(noted, etag), ct);
        }
        catch (SavedByAnotherException)
        {
            var who = LogName.Of(turn.Actor.Person);
            Log.CardNotNoted(logger, who);
        }
    }

    private async Task ShrinkAsync(ITurnContext context, Turn turn, string? oldCard, CancellationToken ct)
    {
        if (oldCard is not null && !await ReplaceAsync(context, oldCard, ShrunkCard.For(turn.Language), ct))
        {
            var who = LogName.Of(turn.Actor.Person);
            Log.CardNotShrunk(logger, who);
        }
    }

    /// <returns>False: the message isn't there any more.</returns>
    private static async Task<bool> ReplaceAsync(ITurnContext context, string? activityId, JObject card, CancellationToken ct)
    {
        if (activityId is null)
        {
            return false;
        }

        var message = (Activity)MessageFactory.Attachment(AttachmentOf(card));
        message.Id = activityId;
        try
        {
            await context.UpdateActivityAsync(message, ct);
            return true;
        }
        catch (ErrorResponseException)
        {
            return false;
        }
    }

    private static Attachment AttachmentOf(JObject card) => new() { ContentType = CardType, Content = card };
}

internal static partial class Log
{
    [LoggerMessage(
        EventId = 110,
        Level = LogLevel.Information,
        Message = "The card of {Person} changed meanwhile; its message id is not noted"
    )]
    public static partial void CardNotNoted(ILogger logger, string person);

    [LoggerMessage(EventId = 111, Level = LogLevel.Information, Message = "The old card of {Person} is gone and was not shrunk")]
    public static partial void CardNotShrunk(ILogger logger, string person);
}
