using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Outreach.Timers;

namespace DigiCheckBot.Outreach.Expanding;

/// <summary>
/// Hands what a round's changes cause to the outbox: page by page, with a cursor that is stored after each. Whoever goes on after a crash
/// begins at the cursor; what was added twice is one message, because its id follows from what it is for.
/// </summary>
internal sealed class IntentExpander(IRoundStore rounds, IInterviewStore interviews, IOutboxStore outbox, RoundAgenda agenda)
{
    private const int Page = 50;

    /// <returns>Whether there was anything to expand.</returns>
    public async Task<bool> ExpandAsync(RoundId round, CancellationToken ct)
    {
        var pending = await rounds.PendingIntentsAsync(round, ct).ToListAsync(ct);
        foreach (var intent in pending)
        {
            await outbox.AddAsync(IntentExpansion.ForNamed(intent), ct);
            if (IntentExpansion.IsForParticipants(intent.Intent))
            {
                await ExpandToParticipantsAsync(intent, ct);
            }

            await ScheduleAsync(intent, ct);

            await rounds.CompleteIntentAsync(intent, ct);
        }

        return pending.Count > 0;
    }

    /// <summary>What an intent has to be followed up with later.</summary>
    private Task ScheduleAsync(PendingIntent intent, CancellationToken ct) =>
        intent.Intent switch
        {
            Intent.InviteParticipants => agenda.ScheduleAsync(intent.Round, ct),
            Intent.ShowProgress show => outbox.ScheduleAsync(ProgressTimer.First(intent.Round, show, intent.Since), ct),
            Intent.FollowImplementation => agenda.ScheduleQuarterAsync(intent.Round, intent.Since, ct),
            _ => Task.CompletedTask,
        };

    private async Task ExpandToParticipantsAsync(PendingIntent intent, CancellationToken ct)
    {
        var unfinished = intent.Intent is Intent.Remind ? await interviews.UnfinishedAsync(intent.Round, ct).ToHashSetAsync(null, ct) : [];
        await foreach (var page in rounds.ParticipantsAfterAsync(intent.Round, intent.Cursor, ct).Chunk(Page).WithCancellation(ct))
        {
            await outbox.AddAsync(IntentExpansion.ForParticipants(intent, page, unfinished), ct);
            intent = intent with { Cursor = page[^1].Id };
            await rounds.AdvanceIntentAsync(intent, ct);
        }
    }
}
