using System.Globalization;
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
            await DeleteRemainsAsync(timer.Round, ct);
            return null;
        }

        var now = time.GetUtcNow();
        var dates = RetentionDates.Of(round, await LastChangeAsync(round, ct), profile.Retention);
        if (dates.Round <= now)
        {
            await DeleteAllAsync(round, ct);
            return null;
        }

        var messagesAreLeft = false;
        if (dates.Participants <= now)
        {
            await ForgetPeopleAsync(round.Id, withLeaders: dates.Answers <= now, ct);
            messagesAreLeft = await ForgetMessagesAsync(round.Id, ct);
        }

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

    /// <summary>
    /// Staff first. What leaders said isn't anonymous, and they may take it up again in the next round, so their link goes with the answers.
    /// </summary>
    private async Task ForgetPeopleAsync(RoundId id, bool withLeaders, CancellationToken ct)
    {
        var participants = await rounds.ParticipantsAsync(id, ct).ToListAsync(ct);
        var removed = participants.Where(p => withLeaders || p.Population == Population.Staff).ToList();
        await NoteAsync(id, removed.Count, ct);
        foreach (var page in participants.Chunk(Page))
        {
            await Task.WhenAll(page.Select(p => people.ForgetAsync(p, ct)));
            await rounds.RemoveParticipantsAsync([.. page.Intersect(removed)], ct);
        }

        await rounds.ForgetIntentsAsync(id, ct);
    }

    /// <summary>Also the round itself no longer names who joined and left during the survey.</summary>
    private async Task NoteAsync(RoundId id, int count, CancellationToken ct) =>
        await Contention.RepeatAsync(async () =>
        {
            if (await rounds.LoadAsync(id, ct) is { } stored && (count > 0 || NamesParticipants(stored.Value)))
            {
                var audit = ByTheClock(AuditKeys.ParticipantsDeleted, count);
                var round = stored.Value with
                {
                    Joined = [],
                    Left = [],
                    Detached = [],
                    ParticipantsDeletedAt = stored.Value.ParticipantsDeletedAt ?? audit.At,
                };
                await rounds.SaveAsync(new RoundChange(round, stored.ETag, null, [], audit), ct);
            }

            return true;
        });

    private static bool NamesParticipants(AssessmentRound round) => !round.Joined.IsEmpty || !round.Left.IsEmpty || !round.Detached.IsEmpty;

    /// <summary>Who was written to and what became of it.</summary>
    /// <returns>Whether messages are left that are still to be sent.</returns>
    private async Task<bool> ForgetMessagesAsync(RoundId id, CancellationToken ct)
    {
        var messages = await outbox.OfRoundAsync(id, ct).Select(m => m.Value).ToListAsync(ct);
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
                var work = await rounds.WorkAsync(id, ct) is { Votes: not null } voted ? voted with { Votes = [] } : null;
                await rounds.SaveAsync(new RoundChange(round, stored.ETag, null, [], audit) { Work = work }, ct);
            }

            return true;
        });
        await interviews.DeleteAsync(id, ct);
    }

    private async Task DeleteAllAsync(AssessmentRound round, CancellationToken ct)
    {
        await DeleteRemainsAsync(round.Id, ct);
        await rounds.DeleteAsync(round, ct);
        OutboxLog.RoundDeleted(logger, round.Id);
    }

    /// <summary>Also what was written for a round in the moment in which it was deleted.</summary>
    private async Task DeleteRemainsAsync(RoundId id, CancellationToken ct)
    {
        await ForgetPeopleAsync(id, withLeaders: true, ct);
        await interviews.DeleteAsync(id, ct);
        await outbox.DeleteAsync(await outbox.OfRoundAsync(id, ct).Select(m => m.Value).ToListAsync(ct), ct);
    }

    private AuditEntry ByTheClock(string action, int count) =>
        AuditEntry.ByTheClock(time.GetUtcNow(), action, count.ToString(CultureInfo.InvariantCulture));
}
