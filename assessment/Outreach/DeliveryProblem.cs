namespace DigiCheckBot.Assessment.Outreach;

/// <summary>
/// Why a message isn't certainly there. Each has words for the coordinator: what happened and what can be done. The codes of Teams that
/// lead here stand in the activity protocol, section 1.8.
/// </summary>
public enum DeliveryProblem
{
    /// <summary>Teams gave a code that this version doesn't know.</summary>
    Unknown,

    /// <summary>The person blocked the bot in the 1:1 chat.</summary>
    BlockedByUser,

    /// <summary>The app isn't installed for the person or in the team.</summary>
    AppNotInstalled,

    /// <summary>Teams told that the app was removed (installationUpdate remove), so nothing was tried.</summary>
    AppRemoved,

    /// <summary>The person is no longer in the tenant or the team.</summary>
    UserLeft,

    /// <summary>The chat or channel doesn't exist any more.</summary>
    ConversationNotFound,

    /// <summary>An administrator of the tenant blocked the app, or the channel doesn't let apps post.</summary>
    ForbiddenByPolicy,

    /// <summary>The tenant itself is disabled.</summary>
    TenantDisabled,

    /// <summary>The registration of the bot is unknown to Teams or its credentials are wrong.</summary>
    BotNotRegistered,

    /// <summary>The stored address isn't one of the connector's hosts, or belongs to another cloud.</summary>
    WrongHost,

    /// <summary>The card is larger than Teams takes.</summary>
    TooLarge,

    /// <summary>Teams takes the message for malformed: a fault of this program.</summary>
    Rejected,

    /// <summary>The bot knows no team of the tenant and no chat with the person, so it can't open one.</summary>
    NoWayKnown,

    /// <summary>The card could not be made from what is stored: a fault of this program.</summary>
    NotMade,

    /// <summary>Teams asked to slow down.</summary>
    Throttled,

    /// <summary>Teams was busy and has certainly not taken it.</summary>
    ServiceBusy,

    /// <summary>No connection came about, so it has certainly not been taken.</summary>
    NotReached,

    /// <summary>The request left and no answer came.</summary>
    ConnectionLost,

    /// <summary>Teams failed while it worked on the request; it may have taken it before.</summary>
    ServiceFailed,

    /// <summary>The sending process ended between handing over and noting.</summary>
    Interrupted,
}
