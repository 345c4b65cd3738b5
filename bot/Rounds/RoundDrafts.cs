using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>Keeps drafts and puts their start on the agenda.</summary>
internal sealed class RoundDrafts(IRoundStore rounds, IOutboxStore agenda, IOutbox outbox, OutreachProfile profile, OperatorClock clock)
{
    /// <summary>The agenda is told first: an entry without a draft does no harm, a draft without an entry would never start.</summary>
    public Task<AssessmentRound> PlanAsync(RoundPlan plan, PersonId by, string teamsUserId, string operatorId, CancellationToken ct) =>
        Contention.RepeatAsync(async () =>
        {
            var stored = await rounds.LoadAsync(plan.Id, ct);
            if (stored is not null && (stored.Value.State != RoundState.Draft || stored.Value.OperatorId != operatorId))
            {
                return stored.Value;
            }

            var before = stored?.Value.Planned;
            var draft = new AssessmentRound(
                plan.Id,
                operatorId,
                plan.Settings,
                RoundState.Draft,
                by,
                stored?.Value.StartedAt ?? clock.Now,
                [],
                0,
                plan.Channel,
                ClosedAt: null
            )
            {
                IsRehearsal = plan.IsRehearsal,
                MunicipalityId = plan.MunicipalityId,
                DepartmentId = plan.DepartmentId,
                Previous = plan.Previous,
                BlockedStarts = stored?.Value.BlockedStarts ?? 0,
                Planned = new PlannedStart(plan.On, plan.Leaders, before?.LeftOut ?? [], teamsUserId, PlannedStart.NewSeed()),
            };
            if (stored is not null && IsSame(stored.Value, draft))
            {
                return stored.Value;
            }

            await ScheduleAsync(draft, ct);
            var audit = new AuditEntry(clock.Now, by, AuditKeys.Of(RoundAction.EditDraft), null);
            await rounds.SaveAsync(new RoundChange(draft, stored?.ETag, null, [], audit), ct);
            outbox.Wake();
            return draft;
        });

    public Task LeaveOutAsync(
        RoundId id,
        ImmutableArray<string> decided,
        ImmutableArray<string> leftOut,
        PersonId by,
        CancellationToken ct
    ) =>
        Contention.RepeatAsync(async () =>
        {
            if (await rounds.LoadAsync(id, ct) is not { Value: { State: RoundState.Draft, Planned: { } planned } draft } stored)
            {
                return false;
            }

            ImmutableArray<string> now =
            [
                .. planned.LeftOut.Except(decided).Concat(leftOut.Intersect(decided)).Distinct().Order(StringComparer.Ordinal),
            ];
            if (now.SequenceEqual(planned.LeftOut))
            {
                return false;
            }

            var changed = draft with { Planned = planned with { LeftOut = now, Seed = PlannedStart.NewSeed() } };
            var audit = new AuditEntry(clock.Now, by, AuditKeys.Of(RoundAction.EditDraft), null);
            await rounds.SaveAsync(new RoundChange(changed, stored.ETag, null, [], audit), ct);
            return true;
        });

    /// <summary>The timer that starts a draft; null: it starts by hand only.</summary>
    public OutboxTimer? TimerOf(AssessmentRound draft) =>
        draft.Planned?.On is not { } day ? null
        : day <= clock.Today ? new OutboxTimer(draft.Id, TimerKind.Start, 0, clock.Now)
        : new OutboxTimer(draft.Id, TimerKind.Start, 0, profile.HoursOf(draft).FirstOn(day));

    private Task ScheduleAsync(AssessmentRound draft, CancellationToken ct) =>
        TimerOf(draft) is { } timer ? agenda.ScheduleAsync(timer, ct) : Task.CompletedTask;

    private static bool IsSame(AssessmentRound one, AssessmentRound other) =>
        one.Settings == other.Settings
        && one.IsRehearsal == other.IsRehearsal
        && (one.MunicipalityId, one.DepartmentId, one.Previous) == (other.MunicipalityId, other.DepartmentId, other.Previous)
        && one.Channel == other.Channel
        && one.Planned?.On == other.Planned?.On
        && (one.Planned?.Leaders ?? []).SequenceEqual(other.Planned?.Leaders ?? []);
}
