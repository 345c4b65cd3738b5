using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Outreach.Expanding;

namespace DigiCheckBot.Outreach.Timers;

/// <summary>Closes the survey when the last day for answers is over. A day that was put off puts off the closing.</summary>
internal sealed class DeadlineTimer(
    IRoundStore rounds,
    ISurveyClosing closing,
    IntentExpander expander,
    RoundAgenda agenda,
    OutreachProfile profile,
    TimeProvider time
) : ITimerHandler
{
    public TimerKind Kind => TimerKind.Deadline;

    public async Task<OutboxTimer?> ExpireAsync(OutboxTimer timer, CancellationToken ct)
    {
        if (await rounds.LoadAsync(timer.Round, ct) is not { Value: { State: RoundState.Survey } round })
        {
            return null;
        }

        if (profile.DayOf(time.GetUtcNow()) <= round.Settings.Deadline)
        {
            return agenda.TimersOf(round).Single(t => t.Kind == TimerKind.Deadline);
        }

        await closing.CloseOverdueAsync(round.Id, ct);
        await expander.ExpandAsync(round.Id, ct);
        return null;
    }
}
