using System.Collections.Immutable;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs.Rounds;

namespace DigiCheckBot.Dialogs.Overviews;

/// <summary>The part of the command table that is about what follows the decisions, and about all rounds together.</summary>
internal static class FollowUpCommands
{
    public static readonly ImmutableArray<Command> Table =
    [
        new("Overview", CardVerbs.OverviewShow, InChannels: false, OverviewConversation.ShowAsync)
        {
            IsOffered = t => t.Actor.IsCoordinator,
        },
        new("", CardVerbs.OverviewHeatMap, InChannels: false, OverviewConversation.ShowHeatMapAsync),
        new("", CardVerbs.OverviewSynergies, InChannels: false, OverviewConversation.ShowSynergiesAsync),
        new("", CardVerbs.OverviewLoads, InChannels: false, OverviewConversation.ShowLoadsAsync),
        new("", CardVerbs.OverviewReferences, InChannels: false, OverviewConversation.ShowReferencesAsync),
        new("", CardVerbs.RoundNext, InChannels: false, NextRoundConversation.ShowFormAsync),
        new("", CardVerbs.ProgressShow, InChannels: false, ProgressConversation.ShowAsync),
        new("", CardVerbs.ProgressEdit, InChannels: false, ProgressConversation.EditAsync),
        new("", CardVerbs.ProgressSave, InChannels: false, ProgressConversation.SaveAsync),
        new("", CardVerbs.RoundComplete, InChannels: false, ProgressConversation.AskToCompleteAsync),
        new("", CardVerbs.RoundCompleteConfirmed, InChannels: false, ProgressConversation.CompleteAsync),
    ];
}
