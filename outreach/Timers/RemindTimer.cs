using System.Globalization;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Outreach.Expanding;

namespace DigiCheckBot.Outreach.Timers;

/// <summary>
/// Reminds those who haven't finished. Who that is is looked up now, and again when each message leaves; the audit says that there was a
/// reminder, never to whom (P9).
/// </summary>
internal sealed class RemindTimer(IRoundStore rounds, IntentExpander expander, RoundAgenda agenda, TimeProvider time) : ITimerHandler
{
    public TimerKind Kind => TimerKind.Remind;

    public async Task<OutboxTimer?> ExpireAsync(OutboxTimer timer, CancellationToken ct)
    {
        var reminds = await Contention.RepeatAsync(async () =>
        {
            if (await rounds.LoadAsync(timer.Round, ct) is not { } stored || !IsWanted(stored.Value, timer))
            {
                return false;
            }

            var number = timer.Number.ToString(CultureInfo.InvariantCulture);
            var audit = AuditEntry.ByTheClock(time.GetUtcNow(), AuditKeys.Reminded, number);
            var remind = new Intent.Remind(timer.Number, stored.Value.Reopenings);
            await rounds.SaveAsync(new RoundChange(stored.Value, stored.ETag, null, [remind], audit), ct);
            return true;
        });
        if (reminds)
        {
            await expander.ExpandAsync(timer.Round, ct);
        }

        return null;
    }

    /// <summary>The last day may have been changed since, and the days of the reminders with it.</summary>
    private bool IsWanted(AssessmentRound round, OutboxTimer timer) => round.State == RoundState.Survey && agenda.StillHas(timer, round);
}
