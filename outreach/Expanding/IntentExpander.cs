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

    private readonly Admission _admission = new(rounds, interviews);
    private readonly Reopening _reopening = new(rounds, interviews);

    /// <returns>Whether there was anything to expand.</returns>
    public async Task<bool> ExpandAsync(RoundId round, CancellationToken ct)
    {
        var pending = await rounds.PendingIntentsAsync(round, ct).ToListAsync(ct);
        foreach (var intent in pending)
        {
            await PrepareAsync(intent, ct);
            await outbox.AddAsync(IntentExpansion.ForNamed(intent), ct);
            if (IntentExpansion.IsForParticipants(intent.Intent))
            {
                await ExpandToParticipantsAsync(intent, ct);
            }

            await ScheduleAsync(intent, ct);
            await rounds.CompleteIntentAsync(Completed(intent), ct);
        }

        return pending.Count > 0;
    }

    /// <summary>What has to be so before anybody is told.</summary>
    private Task PrepareAsync(PendingIntent intent, CancellationToken ct) =>
        intent.Intent switch
        {
            Intent.Admit admit => _admission.RunAsync(intent.Round, admit, ct),

            // A last day that is put off in the moment of closing may find interviews expired already.
            Intent.Reopened or Intent.NewDeadline => _reopening.RunAsync(intent.Round, ct),
            _ => Task.CompletedTask,
        };

    /// <summary>Only the list of participants keeps the link between a person and an interview.</summary>
    private static PendingIntent Completed(PendingIntent intent) =>
        intent.Intent is Intent.Admit admit ? intent with { Intent = admit with { Participant = null } } : intent;

    /// <summary>What an intent has to be followed up with later.</summary>
    private Task ScheduleAsync(PendingIntent intent, CancellationToken ct) =>
        intent.Intent switch
        {
            Intent.InviteParticipants or Intent.NewDeadline or Intent.Reopened => agenda.ScheduleAsync(intent.Round, ct),
            Intent.ShowProgress show => outbox.ScheduleAsync(ProgressTimer.First(intent.Round, show, intent.Since), ct),
            Intent.FollowImplementation => agenda.ScheduleQuarterAsync(intent.Round, intent.Since, ct),
            _ => Task.CompletedTask,
        };

    private async Task ExpandToParticipantsAsync(PendingIntent intent, CancellationToken ct)
    {
        var unfinished = Intent.IsReminder(intent.Intent.Key)
            ? await interviews.UnfinishedAsync(intent.Round, ct).ToHashSetAsync(null, ct)
            : [];
        await foreach (var page in rounds.ParticipantsAfterAsync(intent.Round, intent.Cursor, ct).Chunk(Page).WithCancellation(ct))
        {
            await outbox.AddAsync(IntentExpansion.ForParticipants(intent, page, unfinished), ct);
            intent = intent with { Cursor = page[^1].Id };
            await rounds.AdvanceIntentAsync(intent, ct);
        }
    }
}
