using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Closes a survey as far as sending is concerned; nobody reads a result here.</summary>
internal sealed class ClosingWithoutResult(IRoundStore rounds, TimeProvider time) : ISurveyClosing
{
    public async Task CloseOverdueAsync(RoundId round, CancellationToken ct)
    {
        if (await rounds.LoadAsync(round, ct) is { Value: { State: RoundState.Survey } open } stored)
        {
            var closed = open with { State = RoundState.CheckFields, ClosedAt = time.GetUtcNow() };
            var audit = AuditEntry.ByTheClock(time.GetUtcNow(), "survey.closed", null);
            await rounds.SaveAsync(new RoundChange(closed, stored.ETag, null, [], audit), ct);
        }
    }
}
