using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards.Steering;

/// <summary>The button for each thing that can be done to a round, in the order in which they stand on its card.</summary>
internal static class RoundButtons
{
    private static readonly ImmutableArray<Button> Table =
    [
        new(RoundAction.EditDraft, CardVerbs.DraftShow, w => w.DraftHeading),
        new(RoundAction.CloseSurvey, CardVerbs.RoundClose, w => w.CloseSurvey),
        new(RoundAction.ChangeDeadline, CardVerbs.RoundDeadline, w => w.DeadlineChange),
        new(RoundAction.CountVotes, CardVerbs.VoteCount, w => w.CountVotes) { IsShown = d => d.Work.VotesCountedAt is null },
        new(RoundAction.ProposeFields, CardVerbs.FieldsShow, w => w.ShowFields) { IsShown = d => d.Work.VotesCountedAt is not null },
        new(RoundAction.RecordTalk, CardVerbs.TalkShow, w => w.RecordTalk) { IsShown = d => FieldSteps.OpenForTalk(d).Any() },
        new(RoundAction.RecordOutsideView, CardVerbs.OutsideShow, w => w.ShowOutside),
        new(RoundAction.ReviewMeasures, CardVerbs.ReviewShow, w => w.ShowReview),
        new(RoundAction.ReturnToReview, CardVerbs.ReviewReturn, w => w.ReturnToReview),
        new(RoundAction.ReopenSurvey, CardVerbs.RoundReopen, w => w.Reopen),
        new(RoundAction.SetFrame, CardVerbs.FrameShow, w => w.ShowFrame),
        new(RoundAction.Release, CardVerbs.RecommendationShow, w => w.ShowRecommendation),
        new(RoundAction.Decide, CardVerbs.DecisionShow, w => w.ShowDecisions),
        new(RoundAction.FinishDecisions, CardVerbs.DecisionFinish, w => w.FinishDecisions),
        new(RoundAction.ReopenDecisions, CardVerbs.DecisionReopen, w => w.ReopenDecisions),
        new(RoundAction.ReportProgress, CardVerbs.ProgressShow, w => w.ShowProgress),
        new(RoundAction.Complete, CardVerbs.RoundComplete, w => w.CompleteRound),
        new(RoundAction.StartNext, CardVerbs.RoundNext, w => w.StartNext),
        new(RoundAction.Cancel, CardVerbs.RoundAbandon, w => w.CancelRound),
        new(RoundAction.DeleteRehearsal, CardVerbs.RehearsalDelete, w => w.DeleteRehearsal) { IsShown = d => d.Round.IsRehearsal },
        new(RoundAction.SeeAudit, CardVerbs.AuditPage, w => w.ShowAudit),
    ];

    public static ImmutableArray<AdaptiveAction> For(RoundDossier dossier, ImmutableArray<RoundAction> possible, Words words) =>
        [
            .. Table
                .Where(b => possible.Contains(b.Action) && b.IsShown(dossier))
                .Select(b => Buttons.Plain(b.Title(words), b.Verb, RoundData.Of(dossier.Round.Id))),
        ];

    private sealed record Button(RoundAction Action, string Verb, Func<Words, string> Title)
    {
        public Func<RoundDossier, bool> IsShown { get; init; } = _ => true;
    }
}
