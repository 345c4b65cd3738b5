using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class RoundStoreTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    private RoundStore Store => Storage.Rounds;

    [Fact]
    public async Task Is_read_back_as_it_was_saved()
    {
        var round = Rows.Round() with { ClosedAt = Rows.Noon.AddDays(3), State = RoundState.CheckFields };
        await Store.SaveAsync(Change(round), default);

        Assert.Equal(Structure.Of(round), Structure.Of((await Store.LoadAsync(round.Id, default))?.Value));
    }

    [Fact]
    public async Task An_unknown_round_is_null() => Assert.Null(await Store.LoadAsync(RoundId.New(), default));

    [Fact]
    public async Task The_same_round_is_created_once()
    {
        var round = Rows.Round();
        await Store.SaveAsync(Change(round), default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(Change(round), default));
    }

    [Fact]
    public async Task A_save_with_an_old_etag_is_refused()
    {
        var round = Rows.Round();
        var etag = await Store.SaveAsync(Change(round), default);
        await Store.SaveAsync(Change(round, etag), default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(Change(round, etag), default));
    }

    [Fact]
    public async Task A_change_writes_round_result_intents_and_audit()
    {
        var round = Rows.Round();
        await Store.SaveAsync(Change(round) with { Published = PublishedResults.Of(5) }, default);

        Assert.Equal(["audit", "intent", "intent", "published", "round"], await KindsOfRowsAsync(round.Id));
    }

    [Fact]
    public async Task A_refused_change_writes_nothing_at_all()
    {
        var round = Rows.Round();
        var etag = await Store.SaveAsync(Change(round) with { Intents = [] }, default);
        await Store.SaveAsync(Change(round, etag) with { Intents = [] }, default);
        await Assert.ThrowsAsync<SavedByAnotherException>(() =>
            Store.SaveAsync(Change(round, etag) with { Published = PublishedResults.Of(5) }, default)
        );

        Assert.Equal(["audit", "audit", "round"], await KindsOfRowsAsync(round.Id));
    }

    [Fact]
    public async Task Of_two_who_close_at_once_one_wins()
    {
        var round = Rows.Round();
        var etag = await Store.SaveAsync(Change(round) with { Intents = [] }, default);
        var closing = Enumerable.Range(0, 4).Select(_ => TrySaveAsync(Change(round with { State = RoundState.CheckFields }, etag)));

        Assert.Single(await Task.WhenAll(closing), wasSaved => wasSaved);
    }

    [Fact]
    public async Task A_later_change_keeps_what_was_published()
    {
        var round = Rows.Round();
        var etag = await Store.SaveAsync(Change(round) with { Published = PublishedResults.Of(5) }, default);
        await Store.SaveAsync(Change(round with { State = RoundState.Review }, etag), default);

        Assert.NotNull(await Store.PublishedAsync(round.Id, default));
    }

    [Fact]
    public async Task Before_closing_nothing_is_published()
    {
        var round = Rows.Round();
        await Store.SaveAsync(Change(round), default);

        Assert.Null(await Store.PublishedAsync(round.Id, default));
    }

    [Fact]
    public async Task Intents_wait_until_they_are_completed()
    {
        var round = Rows.Round();
        await Store.SaveAsync(Change(round), default);
        var pending = await Store.PendingIntentsAsync(round.Id, default).ToListAsync();
        await Store.CompleteIntentAsync(pending.Single(p => p.Intent is Intent.Announce), default);

        Assert.Equal(
            [new PendingIntent(round.Id, new Intent.InviteParticipants(), Rows.Noon)],
            await Store.PendingIntentsAsync(round.Id, default).ToListAsync()
        );
    }

    [Fact]
    public async Task Completing_twice_is_harmless()
    {
        var round = Rows.Round();
        await Store.SaveAsync(Change(round), default);
        foreach (var pending in await Store.PendingIntentsAsync(round.Id, default).ToListAsync())
        {
            await Store.CompleteIntentAsync(pending, default);
            await Store.CompleteIntentAsync(pending, default);
        }

        Assert.Empty(await Store.PendingIntentsAsync(round.Id, default).ToListAsync());
    }

    [Fact]
    public async Task An_intent_keeps_its_cursor()
    {
        var round = Rows.Round();
        await Store.SaveAsync(Change(round), default);
        var pending = (await Store.PendingIntentsAsync(round.Id, default).ToListAsync())[0] with { Cursor = ParticipantId.New() };
        await Store.AdvanceIntentAsync(pending, default);

        Assert.Contains(pending, await Store.PendingIntentsAsync(round.Id, default).ToListAsync());
    }

    [Fact]
    public async Task The_outbox_hears_of_intents_before_they_exist()
    {
        var round = Rows.Round();
        var etag = await Store.SaveAsync(Change(round) with { Intents = [] }, default);
        Assert.Empty(await LooksForIntentsAsync(round.Id));
        await Store.SaveAsync(Change(round, etag) with { Intents = [] }, default);
        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(Change(round, etag), default));

        Assert.Single(await LooksForIntentsAsync(round.Id));
    }

    [Fact]
    public async Task A_participant_is_found_by_the_person()
    {
        var round = RoundId.New();
        var (one, other) = (Rows.Participant(round), Rows.Participant(round));
        await Store.AddParticipantsAsync([one, other], default);

        Assert.Equal(one, await Store.ParticipantOfAsync(round, one.Person, default));
        Assert.Null(await Store.ParticipantOfAsync(round, Rows.NewPerson(), default));
        Assert.Null(await Store.ParticipantOfAsync(RoundId.New(), one.Person, default));
    }

    [Fact]
    public async Task Participants_after_one_are_the_rest_in_order()
    {
        var round = RoundId.New();
        await Store.AddParticipantsAsync([.. Enumerable.Range(0, 9).Select(_ => Rows.Participant(round))], default);
        var all = await Store.ParticipantsAsync(round, default).ToListAsync();

        Assert.Equal(all.OrderBy(p => p.Id.Value, StringComparer.Ordinal), all);
        Assert.Equal(all[4..], await Store.ParticipantsAfterAsync(round, all[3].Id, default).ToListAsync());
    }

    [Fact]
    public async Task Rounds_of_the_operator_are_listed_newest_first()
    {
        var mine = Rows.NewId();
        var rounds = new[] { 2, 0, 1 }.Select(day => Rows.Round(mine, $"Stadt {day}", Rows.Noon.AddDays(day))).ToList();
        foreach (var round in rounds.Append(Rows.Round()))
        {
            await Store.SaveAsync(Change(round), default);
        }

        Assert.Equal(["Stadt 2", "Stadt 1", "Stadt 0"], await Store.ListAsync(mine, default).Select(r => r.Municipality).ToListAsync());
    }

    [Theory]
    [InlineData("Bad Köstritz / Süd")]
    [InlineData("a\\b#c?d|e'f%g!h+i\t\u0001\u007f😀")]
    public async Task A_municipality_may_be_called_anything(string name)
    {
        var round = Rows.Round(municipality: name);
        await Store.SaveAsync(Change(round), default);

        var listed = await Store.ListAsync(round.OperatorId, default).SingleAsync();
        Assert.Equal(
            (round.Id, name, "Bürgeramt", RoundState.Survey, new DateOnly(2026, 12, 11)),
            (listed.Id, listed.Municipality, listed.DepartmentName, listed.State, listed.Deadline)
        );
        Assert.Equal((round.StartedAt, false), (listed.StateSince, listed.IsRehearsal));
        Assert.Equal(round.Leaders, listed.Leaders.AsEnumerable());
    }

    [Fact]
    public async Task The_list_follows_the_state()
    {
        var round = Rows.Round();
        var etag = await Store.SaveAsync(Change(round), default);
        await Store.SaveAsync(Change(round with { State = RoundState.Completed }, etag), default);

        Assert.Equal(RoundState.Completed, (await Store.ListAsync(round.OperatorId, default).SingleAsync()).State);
    }

    [Fact]
    public async Task Participants_are_found_by_id_and_by_round()
    {
        var (mine, other) = (Rows.Participant(RoundId.New()), Rows.Participant(RoundId.New()));
        await Store.AddParticipantsAsync([mine, other], default);

        Assert.Equal(mine, await Store.ParticipantAsync(mine.Round, mine.Id, default));
        Assert.Equal([mine], await Store.ParticipantsAsync(mine.Round, default).ToListAsync());
    }

    [Fact]
    public async Task A_participant_of_another_round_is_null()
    {
        var participant = Rows.Participant(RoundId.New());
        await Store.AddParticipantsAsync([participant], default);

        Assert.Null(await Store.ParticipantAsync(RoundId.New(), participant.Id, default));
    }

    [Fact]
    public async Task Adding_participants_again_changes_nobody()
    {
        var first = Rows.Participant(RoundId.New());
        await Store.AddParticipantsAsync([first], default);
        await Store.AddParticipantsAsync([first with { Population = Population.Leadership }, Rows.Participant(first.Round)], default);

        Assert.Equal(first, await Store.ParticipantAsync(first.Round, first.Id, default));
        Assert.Equal(2, await Store.ParticipantsAsync(first.Round, default).CountAsync());
    }

    [Fact]
    public async Task The_audit_is_read_in_the_order_in_which_it_happened()
    {
        var round = Rows.Round();
        var etag = await Store.SaveAsync(Change(round) with { Intents = [] }, default);
        var later = Rows.Audit(AuditKeys.SurveyClosed) with { At = Rows.Noon.AddDays(1) };
        var moved = later.Moving(RoundState.Survey, RoundState.CheckFields);
        await Store.SaveAsync(Change(round, etag) with { Intents = [], Audit = moved }, default);
        await Store.NoteAsync(round.Id, Rows.Audit(AuditKeys.FailedSentAgain) with { At = Rows.Noon.AddHours(1) }, default);

        var audit = await Store.AuditAsync(round.Id, default).ToListAsync();

        Assert.Equal([AuditKeys.Started, AuditKeys.FailedSentAgain, AuditKeys.SurveyClosed], audit.Select(a => a.Action));
        Assert.Equal(moved, audit[^1]);
        Assert.Equal(etag.Length, (await Store.LoadAsync(round.Id, default))!.ETag.Length);
    }

    [Fact]
    public async Task All_links_to_a_person_are_found_and_nobody_elses()
    {
        var person = Rows.NewPerson();
        var (one, two) = (Rows.Participant(RoundId.New(), person), Rows.Participant(RoundId.New(), person));
        var others = new[] { Rows.Participant(one.Round), Rows.Participant(one.Round, new("other", person.ObjectId)) };
        await Store.AddParticipantsAsync([one, two, .. others], default);

        Assert.Equal([one, two], (await Store.ParticipationsAsync(person, default).ToListAsync()).OrderBy(p => p != one));
    }

    [Fact]
    public async Task A_removed_participant_is_gone_and_can_be_removed_again()
    {
        var round = RoundId.New();
        var all = Enumerable.Range(0, 130).Select(_ => Rows.Participant(round)).ToList();
        await Store.AddParticipantsAsync(all, default);
        await Store.RemoveParticipantsAsync(all[..1], default);
        await Store.RemoveParticipantsAsync(all[..129], default);

        Assert.Equal([all[^1]], await Store.ParticipantsAsync(round, default).ToListAsync());
    }

    [Fact]
    public async Task A_deleted_round_leaves_nothing_and_others_alone()
    {
        var (round, other) = (Rows.Round(), Rows.Round());
        var etag = await Store.SaveAsync(Change(round) with { Published = PublishedResults.Of(5) }, default);
        await Store.SaveAsync(Change(round, etag), default);
        await Store.SaveAsync(Change(other), default);
        await Store.AddParticipantsAsync([Rows.Participant(round.Id), Rows.Participant(other.Id)], default);

        await Store.DeleteAsync(round, default);
        await Store.DeleteAsync(round, default);

        Assert.Empty(await KindsOfRowsAsync(round.Id));
        Assert.Empty(await Store.ListAsync(round.OperatorId, default).ToListAsync());
        Assert.Empty(await Store.ParticipantsAsync(round.Id, default).ToListAsync());
        Assert.Single(await Store.ListAsync(other.OperatorId, default).ToListAsync());
        Assert.Single(await Store.ParticipantsAsync(other.Id, default).ToListAsync());
    }

    [Fact]
    public async Task A_new_round_is_put_on_the_agenda_to_be_looked_at_for_its_age()
    {
        var round = Rows.Round();
        var etag = await Store.SaveAsync(Change(round) with { Intents = [] }, default);
        await Store.SaveAsync(Change(round, etag) with { Intents = [] }, default);

        Assert.Equal(Rows.Noon.AddDays(1), Assert.Single(await TimersOfAsync(round.Id, TimerKind.Retention)).Due);
    }

    private static RoundChange Change(AssessmentRound round, string? etag = null) =>
        new(round, etag, null, [new Intent.Announce(Rows.Channel), new Intent.InviteParticipants()], Rows.Audit());

    private async Task<bool> TrySaveAsync(RoundChange change)
    {
        try
        {
            await Store.SaveAsync(change, default);
            return true;
        }
        catch (SavedByAnotherException)
        {
            return false;
        }
    }

    private async Task<List<string>> KindsOfRowsAsync(RoundId round) =>
        await Azurite
            .Service.GetTableClient("Round")
            .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {round.Value}"))
            .Select(r => r.RowKey.Split('|')[0])
            .Order(StringComparer.Ordinal)
            .ToListAsync();

    private Task<List<OutboxTimer>> LooksForIntentsAsync(RoundId round) => TimersOfAsync(round, TimerKind.Expand);

    private async Task<List<OutboxTimer>> TimersOfAsync(RoundId round, TimerKind kind)
    {
        var outbox = Storage.Outbox;
        return await outbox
            .DueAsync(outbox.ShardOf(round.Value), Rows.Noon.AddDays(1), default)
            .Select(d => d.Work)
            .OfType<DueWork.Expire>()
            .Select(e => e.Timer)
            .Where(t => t.Kind == kind && t.Round == round)
            .ToListAsync();
    }
}
