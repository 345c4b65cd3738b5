using DigiCheckBot.Assessment.People;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Options;
using DigiCheckBot.Rounds;
using DigiCheckBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;

namespace DigiCheckBot;

/// <summary>Where activities arrive: each kind is handed to the turn or to the register of people and teams, then shown.</summary>
internal sealed class DigiCheckTeamsBot(
    TurnRunner turns,
    TurnDelivery delivery,
    ChatAnswers chats,
    Contacts contacts,
    TeamChanges changes,
    IOptions<OperatorOptions> options
) : TeamsActivityHandler
{
    private const int Ok = 200;
    private const string MessageType = "application/vnd.microsoft.activity.message";

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (PersonOf(turnContext.Activity) is not { } person)
        {
            await turnContext.SendActivityAsync(
                MessageFactory.Text(Messages.UnknownPerson(options.Value.DefaultLanguage)),
                cancellationToken
            );
            return;
        }

        await contacts.NoteTeamAsync(turnContext, cancellationToken);
        if (await turns.RunAsync(turnContext, person, PlaceOf(turnContext.Activity), cancellationToken) is { } result)
        {
            await (
                result.Chat is { } chat
                    ? chats.ReplyAsync(turnContext, result, chat, cancellationToken)
                    : delivery.ReplyAsync(turnContext, result, cancellationToken)
            );
        }
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    )
    {
        if (PersonOf(turnContext.Activity) is not { } person)
        {
            var text = Messages.UnknownPerson(options.Value.DefaultLanguage);
            return new AdaptiveCardInvokeResponse
            {
                StatusCode = Ok,
                Type = MessageType,
                Value = text,
            };
        }

        var result = await turns.RunAsync(turnContext, person, PlaceOf(turnContext.Activity), cancellationToken);
        return result is null
            ? new AdaptiveCardInvokeResponse
            {
                StatusCode = Ok,
                Type = MessageType,
                Value = "",
            }
            : await TurnDelivery.AnswerAsync(turnContext, result.Turn, cancellationToken);
    }

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => contacts.NoteAsync(turnContext, PersonOf(turnContext.Activity), cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => contacts.ForgetAsync(turnContext, PersonOf(turnContext.Activity), PlaceOf(turnContext.Activity), cancellationToken);

    /// <summary>The original asks Teams for every added person, one call each, which costs rate limit and isn't needed.</summary>
    protected override async Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        await contacts.NoteTeamAsync(turnContext, cancellationToken);
        if (Contacts.TeamOf((Activity)turnContext.Activity) is { } team && People(membersAdded, turnContext) is { Count: > 0 } joined)
        {
            await changes.JoinAsync(team, joined, cancellationToken);
        }
    }

    protected override async Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (Contacts.TeamOf((Activity)turnContext.Activity) is { } team && People(membersRemoved, turnContext) is { Count: > 0 } left)
        {
            await changes.LeaveAsync(team, left, cancellationToken);
        }
    }

    /// <summary>Without the bot itself, whose coming and going Teams tells in the same way.</summary>
    private static List<ChannelAccount> People(IEnumerable<ChannelAccount> members, ITurnContext turnContext) =>
        [.. members.Where(m => m.Id != turnContext.Activity.Recipient?.Id)];

    private static Place PlaceOf(IActivity activity) =>
        activity.Conversation?.ConversationType is "personal" ? Place.Personal : Place.Channel;

    /// <summary>Who acts is the activity's tenant and Entra object id, nothing in a card (law 6).</summary>
    private static PersonId? PersonOf(IActivity activity)
    {
        var tenant = activity.Conversation?.TenantId ?? activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id;
        var objectId = activity.From?.AadObjectId;
        return string.IsNullOrEmpty(tenant) || string.IsNullOrEmpty(objectId) ? null : new PersonId(tenant, objectId);
    }
}
