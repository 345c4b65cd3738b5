using System.Globalization;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Retention;
using DigiCheckBot.Assessment.Rounds;
using Microsoft.Extensions.Logging;

namespace DigiCheckBot.Outreach.Timers;

/// <summary>
/// Deletes what of a round is old enough: first the link between people and interviews, then the raw answers, at last the round. Each look
/// schedules the next one, from the round's first day to its end, so nothing needs to tell it of changes. Everything may be repeated.
/// </summary>
internal sealed class RetentionTimer(
    IRoundStore rounds,
    IInterviewStore interviews,
    IPeopleStore people,
    IOutboxStore outbox,
    OutreachProfile profile,
    TimeProvider time,
    ILogger logger
) : ITimerHandler
{
    private const int Page = 20;

    public TimerKind Kind => TimerKind.Retention;

    public async Task<OutboxTimer?> ExpireAsync(OutboxTimer timer, CancellationToken ct)
    {
        if (await rounds.LoadAsync(timer.Round, ct) is not { Value: var round })
        {
            return null;
        }

        var now = time.GetUtcNow();
        var dates = RetentionDates.Of(round, await LastChangeAsync(round, ct), profile.Retention);
        if (dates.Round <= now)
        {
            await DeleteAllAsync(round, ct);
            return null;
        }

        var messagesAreLeft = dates.Participants <= now && await ForgetPeopleAsync(round, ct);
        if (dates.Answers <= now)
        {
            await DeleteAnswersAsync(round.Id, ct);
        }

        var stillChanges = messagesAreLeft || round.State is not (RoundState.Completed or RoundState.Cancelled);
        return timer with { Due = dates.NextLook(stillChanges, now, profile.Retention) };
    }

    private async Task<DateTimeOffset> LastChangeAsync(AssessmentRound round, CancellationToken ct) =>
        await rounds
            .AuditAsync(round.Id, ct)
            .Where(a => !AuditKeys.IsRetention(a.Action))
            .Select(a => a.At)
            .AggregateAsync(round.StartedAt, (last, at) => at > last ? at : last, ct);

    /// <summary>Also what the outbox knows of who was written to.</summary>
    /// <returns>Whether messages are left that are still to be sent.</returns>
    private async Task<bool> ForgetPeopleAsync(AssessmentRound round, CancellationToken ct)
    {
        var participants = await rounds.ParticipantsAsync(round.Id, ct).ToListAsync(ct);
        if (participants.Count > 0)
        {
            await rounds.NoteAsync(round.Id, ByTheClock(AuditKeys.ParticipantsDeleted, participants.Count), ct);
        }

        foreach (var page in participants.Chunk(Page))
        {
            await Task.WhenAll(page.Select(p => people.ForgetAsync(p, ct)));
            await rounds.RemoveParticipantsAsync(page, ct);
        }

        var messages = await outbox.OfRoundAsync(round.Id, ct).Select(m => m.Value).ToListAsync(ct);
        await outbox.DeleteAsync([.. messages.Where(m => !m.IsOpen)], ct);
        return messages.Exists(m => m.IsOpen);
    }

    /// <summary>The round says so before the first answer goes: nothing is computed from a part of them.</summary>
    private async Task DeleteAnswersAsync(RoundId id, CancellationToken ct)
    {
        await Contention.RepeatAsync(async () =>
        {
            if (await rounds.LoadAsync(id, ct) is { Value.AnswersDeletedAt: null } stored)
            {
                var audit = ByTheClock(AuditKeys.AnswersDeleted, await interviews.CountAsync(id, ct));
                var round = stored.Value with { AnswersDeletedAt = audit.At };
                await rounds.SaveAsync(new RoundChange(round, stored.ETag, null, [], audit), ct);
            }

            return true;
        });
        await interviews.DeleteAsync(id, ct);
    }

    private async Task DeleteAllAsync(AssessmentRound round, CancellationToken ct)
    {
        await ForgetPeopleAsync(round, ct);
        await interviews.DeleteAsync(round.Id, ct);
        await outbox.DeleteAsync(await outbox.OfRoundAsync(round.Id, ct).Select(m => m.Value).ToListAsync(ct), ct);
        await rounds.DeleteAsync(round, ct);
        OutboxLog.RoundDeleted(logger, round.Id);
    }

    private AuditEntry ByTheClock(string action, int count) =>
        AuditEntry.ByTheClock(time.GetUtcNow(), action, count.ToString(CultureInfo.InvariantCulture));
}
