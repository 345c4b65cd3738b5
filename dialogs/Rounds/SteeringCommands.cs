using System.Collections.Immutable;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>What leads a closed round to its decisions.</summary>
internal static class SteeringCommands
{
    public static readonly ImmutableArray<Command> Table =
    [
        new("", CardVerbs.RoundOpen, InChannels: false, RoundConversation.OpenAsync),
        new("", CardVerbs.VoteShow, InChannels: false, VoteConversation.ShowAsync),
        new("", CardVerbs.VoteCast, InChannels: false, VoteConversation.CastAsync),
        new("", CardVerbs.VoteCount, InChannels: false, FieldsConversation.CountVotesAsync),
        new("", CardVerbs.FieldsShow, InChannels: false, FieldsConversation.ShowAsync),
        new("", CardVerbs.FieldsPropose, InChannels: false, FieldsConversation.ProposeAsync),
        new("", CardVerbs.FieldsObject, InChannels: false, FieldsConversation.ObjectAsync),
        new("", CardVerbs.FieldsFix, InChannels: false, FieldsConversation.FixAsync),
        new("", CardVerbs.TalkShow, InChannels: false, TalkConversation.ShowAsync),
        new("", CardVerbs.TalkSave, InChannels: false, TalkConversation.SaveAsync),
        new("", CardVerbs.RecommendationShow, InChannels: false, RecommendationConversation.ShowAsync),
        new("", CardVerbs.RecommendationRelease, InChannels: false, RecommendationConversation.ReleaseAsync),
        new("", CardVerbs.FrameShow, InChannels: false, RecommendationConversation.ShowFrameAsync),
        new("", CardVerbs.FrameTry, InChannels: false, RecommendationConversation.TryFrameAsync),
        new("", CardVerbs.FrameSet, InChannels: false, RecommendationConversation.SetFrameAsync),
        new("", CardVerbs.DecisionShow, InChannels: false, DecisionConversation.ShowAsync),
        new("", CardVerbs.DecisionSave, InChannels: false, DecisionConversation.SaveAsync),
        new("", CardVerbs.DecisionFinish, InChannels: false, DecisionConversation.AskToFinishAsync),
        new("", CardVerbs.DecisionFinished, InChannels: false, DecisionConversation.FinishAsync),
        new("", CardVerbs.DecisionReopen, InChannels: false, DecisionConversation.ReopenAsync),
    ];
}
