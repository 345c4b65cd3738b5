using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Outreach;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>All that a confirmed form says.</summary>
internal sealed record RoundStartRequest(
    RoundId Round,
    RoundSettings Settings,
    TeamChannel Channel,
    ImmutableArray<RosterMember> Roster,
    ImmutableArray<string> LeaderObjectIds,
    PersonId StartedBy,
    string StartersTeamsUserId,
    string OperatorId
)
{
    public bool IsRehearsal { get; init; }

    public string? MunicipalityId { get; init; }

    public string? DepartmentId { get; init; }

    public RoundId? Previous { get; init; }

    /// <summary>The draft that it was; null: none.</summary>
    public PlannedStart? Planned { get; init; }
}

/// <summary>
/// Starts a round. Participants and interviews are written first and may be written again; the round itself, with what it causes, is one
/// transaction that exists or doesn't. Starting the same round again changes nothing.
/// </summary>
internal sealed class RoundStart(IRoundStore rounds, IInterviewStore interviews, IOutbox outbox, OperatorClock clock)
{
    public async Task<StartedRound> RunAsync(RoundStartRequest request, CancellationToken ct)
    {
        var draft = await rounds.LoadAsync(request.Round, ct);
        if (draft is { Value.State: not RoundState.Draft })
        {
            return await ExistingAsync(draft.Value, ct);
        }

        var participants = await ParticipantsAsync(request, ct);
        await rounds.AddParticipantsAsync(participants, ct);
        await interviews.CreateAsync([.. participants.Select(p => p.NewInterview(request.Settings))], ct);

        var round = RoundOf(request, participants);
        try
        {
            await rounds.SaveAsync(
                new RoundChange(
                    round,
                    draft?.ETag,
                    null,
                    [
                        new Intent.Announce(request.Channel),
                        new Intent.InviteParticipants(),
                        new Intent.ShowProgress(request.StartedBy, request.StartersTeamsUserId),
                    ],
                    new AuditEntry(clock.Now, request.StartedBy, AuditKeys.Started, null)
                ),
                ct
            );
        }
        catch (SavedByAnotherException)
        {
            var winner =
                await rounds.LoadAsync(request.Round, ct) ?? throw new InvalidOperationException("The round was created and is gone.");
            if (winner.Value.State == RoundState.Draft)
            {
                // Somebody changed the draft; the start has to look at it again.
                throw;
            }

            return await ExistingAsync(winner.Value, ct);
        }

        outbox.Take(round.Id);
        return new StartedRound(round, participants.Length, WasThereBefore: false);
    }

    /// <summary>
    /// People who have a participant id from an attempt that didn't finish keep it, unless they were left out of the draft since then.
    /// </summary>
    private async Task<ImmutableArray<Participant>> ParticipantsAsync(RoundStartRequest request, CancellationToken ct)
    {
        var earlier = new Dictionary<PersonId, Participant>();
        await foreach (var participant in rounds.ParticipantsAsync(request.Round, ct))
        {
            earlier[participant.Person] = participant;
        }

        var leftOut = earlier.Values.Where(p => request.Planned?.LeftOut.Contains(p.Person.ObjectId) == true).ToList();
        await rounds.RemoveParticipantsAsync(leftOut, ct);
        return
        [
            .. request.Roster.Select(member => new Participant(
                request.Round,
                earlier.GetValueOrDefault(member.Person)?.Id ?? request.Planned?.IdOf(member.Person) ?? ParticipantId.New(),
                member.Person,
                member.TeamsUserId,
                request.LeaderObjectIds.Contains(member.Person.ObjectId) ? Population.Leadership : Population.Staff
            )),
        ];
    }

    private AssessmentRound RoundOf(RoundStartRequest request, ImmutableArray<Participant> participants) =>
        new(
            request.Round,
            request.OperatorId,
            request.Settings,
            RoundState.Survey,
            request.StartedBy,
            clock.Now,
            [.. participants.Where(p => p.Population == Population.Leadership).Select(p => p.Person)],
            participants.Count(p => p.Population == Population.Staff),
            request.Channel,
            ClosedAt: null
        )
        {
            IsRehearsal = request.IsRehearsal,
            MunicipalityId = request.MunicipalityId,
            DepartmentId = request.DepartmentId,
            Previous = request.Previous,
        };

    private async Task<StartedRound> ExistingAsync(AssessmentRound round, CancellationToken ct)
    {
        var invited = await rounds.ParticipantsAsync(round.Id, ct).CountAsync(ct);
        return new StartedRound(round, invited, WasThereBefore: true);
    }
}
