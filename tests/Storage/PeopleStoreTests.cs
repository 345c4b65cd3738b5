using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class PeopleStoreTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    private readonly string _tenant = Rows.NewId();

    private PeopleStore Store => Storage.People;

    [Fact]
    public async Task A_person_is_read_back_with_the_pointer_to_the_interview()
    {
        var person = new PersonRecord(
            Rows.NewPerson(_tenant),
            Language.English,
            """{"bot":{"id":"28:a"}}""",
            new InterviewPointer(RoundId.New(), ParticipantId.New()),
            ["a1", "a2"],
            Reachable: false
        );
        await Store.SaveAsync(person, null, default);

        Assert.Equal(Structure.Of(person), Structure.Of((await Store.LoadAsync(person.Person, default))?.Value));
    }

    [Fact]
    public async Task A_cleared_pointer_stays_cleared()
    {
        var person = PersonRecord.New(Rows.NewPerson(_tenant)) with { Current = new InterviewPointer(RoundId.New(), ParticipantId.New()) };
        var etag = await Store.SaveAsync(person, null, default);
        await Store.SaveAsync(person with { Current = null }, etag, default);

        Assert.Null((await Store.LoadAsync(person.Person, default))?.Value.Current);
    }

    [Fact]
    public async Task An_unknown_person_is_null() => Assert.Null(await Store.LoadAsync(Rows.NewPerson(_tenant), default));

    [Fact]
    public async Task The_same_object_id_in_another_tenant_is_another_person()
    {
        var person = Rows.NewPerson(_tenant);
        await Store.SaveAsync(PersonRecord.New(person), null, default);

        Assert.Null(await Store.LoadAsync(person with { TenantId = Rows.NewId() }, default));
    }

    [Fact]
    public async Task Somebody_new_is_created_once()
    {
        var person = PersonRecord.New(Rows.NewPerson(_tenant));
        await Store.SaveAsync(person, null, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(person, null, default));
    }

    [Fact]
    public async Task A_save_with_an_old_etag_is_refused()
    {
        var person = PersonRecord.New(Rows.NewPerson(_tenant));
        var etag = await Store.SaveAsync(person, null, default);
        await Store.SaveAsync(person, etag, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(person, etag, default));
    }

    [Fact]
    public async Task Teams_are_listed_by_tenant_without_its_people()
    {
        await Store.SaveAsync(PersonRecord.New(Rows.NewPerson(_tenant)), null, default);
        await Store.SaveTeamAsync(Team("19:b@thread.tacv2"), default);
        await Store.SaveTeamAsync(Team("19:a@thread.tacv2"), default);
        await Store.SaveTeamAsync(Team("19:c@thread.tacv2", Rows.NewId()), default);

        Assert.Equal(
            ["19:a@thread.tacv2", "19:b@thread.tacv2"],
            await Store.TeamsAsync(_tenant, default).Select(t => t.Channel.TeamId).Order(StringComparer.Ordinal).ToListAsync()
        );
    }

    [Fact]
    public async Task The_newest_reference_of_a_team_is_kept()
    {
        await Store.SaveTeamAsync(Team("19:a@thread.tacv2"), default);
        var moved = Team("19:a@thread.tacv2") with { Reference = "new" };
        await Store.SaveTeamAsync(moved, default);

        Assert.Equal(moved, await Store.TeamAsync(_tenant, "19:a@thread.tacv2", default));
    }

    [Fact]
    public async Task Ids_may_hold_what_keys_may_not()
    {
        var team = Team("19:a/b\\c#d?e|f'g%h ü\u007f@thread.tacv2");
        await Store.SaveTeamAsync(team, default);

        Assert.Equal(team, await Store.TeamAsync(_tenant, team.Channel.TeamId, default));
    }

    private TeamRecord Team(string id, string? tenant = null) => new(new TeamChannel(tenant ?? _tenant, id, id), "Bürgeramt", "old");
}
