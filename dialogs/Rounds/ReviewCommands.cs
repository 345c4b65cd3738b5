using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>The part of the command table that is about the outside view and the review by experts.</summary>
internal static class ReviewCommands
{
    public static readonly ImmutableArray<Command> Table =
    [
        new("Review", "", InChannels: false, ReviewConversation.StartAsync) { IsOffered = t => Has(t, AppointedRole.Expert) },
        new("OutsideView", "", InChannels: false, OutsideConversation.StartAsync) { IsOffered = t => Has(t, AppointedRole.Tester) },
        new("", CardVerbs.ReviewShow, InChannels: false, ReviewConversation.ShowAsync),
        new("", CardVerbs.ReviewOpen, InChannels: false, ReviewConversation.OpenAsync),
        new("", CardVerbs.ReviewAccept, InChannels: false, ReviewConversation.SayAsync),
        new("", CardVerbs.ReviewReject, InChannels: false, ReviewConversation.SayAsync),
        new("", CardVerbs.ReviewAdd, InChannels: false, AddingConversation.ShowAsync),
        new("", CardVerbs.ReviewFree, InChannels: false, AddingConversation.FreeAsync),
        new("", CardVerbs.ReviewFreeConfirmed, InChannels: false, AddingConversation.ConfirmFreeAsync),
        new("", CardVerbs.ReviewFinish, InChannels: false, FinishReviewConversation.AskAsync),
        new("", CardVerbs.ReviewFinishConfirmed, InChannels: false, FinishReviewConversation.FinishAsync),
        new("", CardVerbs.ReviewReturn, InChannels: false, FinishReviewConversation.ReturnAsync),
        new("", CardVerbs.OutsideShow, InChannels: false, OutsideConversation.ShowAsync),
        new("", CardVerbs.OutsideNext, InChannels: false, OutsideConversation.SaveAsync),
        new("", CardVerbs.OutsideBack, InChannels: false, OutsideConversation.SaveAsync),
        new("", CardVerbs.OutsidePause, InChannels: false, OutsideConversation.SaveAsync),
        new("", CardVerbs.OutsideTake, InChannels: false, OutsideConversation.SaveAsync),
    ];

    private static bool Has(Turn turn, AppointedRole role) => turn.Actor.IsCoordinator || turn.Actor.Appointments.Any(a => a.Role == role);
}
