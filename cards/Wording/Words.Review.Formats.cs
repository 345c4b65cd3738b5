using DigiCheckBot.Assessment.Reviews;

namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string ReviewStateOf(ReviewTask task) =>
        task.State switch
        {
            ReviewState.Open => task.AsksDuty ? ReviewStateDuty : ReviewStateOpen,
            ReviewState.Accepted => ReviewStateAccepted,
            ReviewState.Changed => ReviewStateChanged,
            ReviewState.Rejected => ReviewStateRejected,
            _ => ReviewStateAdded,
        };
}
