using System.Globalization;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Outreach.Expanding;

namespace DigiCheckBot.Outreach.Timers;

/// <summary>
/// Asks once in a quarter how far the measures are, as long as the round is in its implementation and the plan lasts. Reopened decisions stop
/// it; finishing them puts it on the agenda again.
/// </summary>
internal sealed class QuarterTimer(IRoundStore rounds, IntentExpander expander, RoundAgenda agenda, TimeProvider time) : ITimerHandler
{
    public TimerKind Kind => TimerKind.Quarter;

    public async Task<OutboxTimer?> ExpireAsync(OutboxTimer timer, CancellationToken ct)
    {
        var (asks, next) = await Contention.RepeatAsync(() => AskAsync(timer, ct));
        if (asks)
        {
            await expander.ExpandAsync(timer.Round, ct);
        }

        return next;
    }

    /// <summary>After an outage over several quarters it asks once.</summary>
    private async Task<(bool Asks, OutboxTimer? Next)> AskAsync(OutboxTimer timer, CancellationToken ct)
    {
        if (await rounds.LoadAsync(timer.Round, ct) is not { Value: { State: RoundState.Implementation } round } stored)
        {
            return (false, null);
        }

        var now = time.GetUtcNow();
        var next = agenda.QuarterAfter(round, now);
        var dossier = new RoundDossier(round, await rounds.WorkAsync(round.Id, ct), await rounds.PublishedAsync(round.Id, ct));
        var questions = QuarterQuestions.Of(dossier, timer.Number);
        if (questions.IsEmpty)
        {
            return (false, next);
        }

        var audit = AuditEntry.ByTheClock(now, AuditKeys.ProgressAsked, timer.Number.ToString(CultureInfo.InvariantCulture));
        await rounds.SaveAsync(new RoundChange(round, stored.ETag, null, questions, audit), ct);
        return (true, next);
    }
}
