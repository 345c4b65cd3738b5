using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.OwnData;

/// <summary>What is stored about a person, for that person, and what the person can have deleted. Every call may be repeated.</summary>
internal sealed class OwnRecords(
    IPeopleStore people,
    IRoundStore rounds,
    IInterviewStore interviews,
    IOutboxStore outbox,
    IRegisterStore register,
    IOptions<OperatorOptions> options,
    TimeProvider time
)
{
    private const int AtOnce = 16;

    public async Task<OwnRecord> ReadAsync(Actor actor, CancellationToken ct)
    {
        var own = new List<OwnInterview>();
        await foreach (var link in rounds.ParticipationsAsync(actor.Person, ct))
        {
            if (await OfAsync(actor, link, ct) is { } found)
            {
                own.Add(found);
            }
        }

        var person = (await people.LoadAsync(actor.Person, ct))?.Value ?? PersonRecord.New(actor.Person);
        return new OwnRecord(person, actor, [.. own.OrderByDescending(o => o.Round.StartedAt)]);
    }

    /// <returns>Null: no link to an interview of the person is left in the round.</returns>
    public async Task<OwnInterview?> FindAsync(Actor actor, RoundId round, CancellationToken ct) =>
        await rounds.ParticipantOfAsync(round, actor.Person, ct) is { } link ? await OfAsync(actor, link, ct) : null;

    /// <returns>False: there is nothing to delete, or it counts already.</returns>
    public Task<bool> EraseAsync(Actor actor, RoundId round, CancellationToken ct) =>
        Contention.RepeatAsync(async () =>
        {
            if (
                await FindAsync(actor, round, ct) is not { MayErase: true, Stored.Interview.Participant: var participant }
                || await interviews.LoadAsync(round, participant, ct) is not { Value: { Interview.IsSealed: false } stored } loaded
            )
            {
                return false;
            }

            // Closing the survey at this moment seals the row first, and this save conflicts; or it finds the interview as it is now.
            var erased = new StoredInterview(stored.Interview.Erased(), stored.Session.Erased());
            await interviews.SaveAsync(new Versioned<StoredInterview>(erased, loaded.ETag), ct);
            return true;
        });

    /// <returns>False: there is no link, or it is too early.</returns>
    public async Task<bool> CutLinkAsync(Actor actor, RoundId round, CancellationToken ct)
    {
        if (
            await rounds.ParticipantOfAsync(round, actor.Person, ct) is not { } link
            || await OfAsync(actor, link, ct) is not { MayCutLink: true }
        )
        {
            return false;
        }

        await DetachAsync(link, ct);
        await people.ForgetAsync(link, ct);
        await rounds.RemoveParticipantsAsync([link], ct);
        return true;
    }

    /// <summary>A survey that is opened once more doesn't invite a second time who took part. Who cut the link stands in no log.</summary>
    private Task<bool> DetachAsync(Participant link, CancellationToken ct) =>
        Contention.RepeatAsync(async () =>
        {
            if (
                await rounds.LoadAsync(link.Round, ct) is not { Value: { CanReopen: true } round } stored
                || round.Detached.Contains(link.Person)
            )
            {
                return false;
            }

            var detached = round with { Detached = round.Detached.Add(link.Person) };
            var audit = AuditEntry.ByTheClock(time.GetUtcNow(), AuditKeys.Of(RoundAction.CutLink), null);
            await rounds.SaveAsync(new RoundChange(detached, stored.ETag, null, [], audit), ct);
            return true;
        });

    /// <summary>Everything, also what the person did to rounds and what was sent. Looks through all rounds.</summary>
    public async Task<OwnArchive> ArchiveAsync(Actor actor, CancellationToken ct)
    {
        var record = await ReadAsync(actor, ct);
        var own = new List<OwnRound>();
        var messages = new List<OwnMessage>();
        await foreach (var some in rounds.ListAsync(options.Value.Id, ct).Chunk(AtOnce).WithCancellation(ct))
        {
            own.AddRange((await Task.WhenAll(some.Select(s => RoundOfAsync(actor.Person, s.Id, ct)))).OfType<OwnRound>());
            messages.AddRange((await Task.WhenAll(some.Select(s => MessagesAsync(actor.Person, s.Id, ct)))).SelectMany(m => m));
        }

        var listed = (await register.AppointmentsAsync(options.Value.Id, ct)).Where(e => e.Person == actor.Person);
        var introduced = (await register.IntroducedAsync(options.Value.Id, ct)).FirstOrDefault(m => m.Person == actor.Person);
        return new OwnArchive(record, [.. own], [.. messages], [.. listed], introduced, time.GetUtcNow());
    }

    /// <summary>A round of another operator is as good as none.</summary>
    private async Task<OwnInterview?> OfAsync(Actor actor, Participant link, CancellationToken ct)
    {
        if (await rounds.LoadAsync(link.Round, ct) is not { Value: var round } || round.OperatorId != options.Value.Id)
        {
            return null;
        }

        var stored = (await interviews.LoadAsync(link.Round, link.Id, ct))?.Value;
        var roles = RoundRoles.Of(actor, round, isInvited: true);
        return new OwnInterview(
            round,
            link.Population,
            stored,
            MayErase: stored?.Interview is { HasContent: true, IsSealed: false }
                && RoundRules.Allows(RoundAction.Answer, roles, round.State),
            MayCutLink: RoundRules.Allows(RoundAction.CutLink, roles, round.State)
        );
    }

    /// <returns>Null: the person is nothing to the round and did nothing to it.</returns>
    private async Task<OwnRound?> RoundOfAsync(PersonId person, RoundId id, CancellationToken ct)
    {
        if (await rounds.LoadAsync(id, ct) is not { Value: var round })
        {
            return null;
        }

        var deeds = await rounds.AuditAsync(id, ct).Where(a => a.By == person).ToListAsync(ct);
        var own = new OwnRound(round, round.Leaders.Contains(person), round.StartedBy == person, [.. deeds]);
        return own is { IsLeader: false, HasStarted: false, Deeds.IsEmpty: true } ? null : own;
    }

    private async Task<ImmutableArray<OwnMessage>> MessagesAsync(PersonId person, RoundId round, CancellationToken ct) =>
        [
            .. await outbox
                .OfRoundAsync(round, ct)
                .Select(m => m.Value)
                .Where(m => m.Recipient is Recipient.OnePerson to && to.Person == person)
                .Select(m => new OwnMessage(m.Round, m.Intent, m.State.ToString(), m.Since))
                .ToListAsync(ct),
        ];
}
