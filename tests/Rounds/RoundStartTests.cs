using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs.Rounds;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using DigiCheckBot.Rounds;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Storage;
using DigiCheckBot.Turns;
using Moq;

namespace DigiCheckBot.Tests.Rounds;

public sealed class RoundStartTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    private static readonly ImmutableArray<RosterMember> Team = [Member("anna"), Member("ben"), Member("cem"), Member("dora")];

    private static OperatorClock Clock =>
        new(
            TimeProvider.System,
            Microsoft.Extensions.Options.Options.Create(new OperatorOptions { Id = "operator", Name = "Rechenzentrum" })
        );

    private RoundStart Start => new(Storage.Rounds, Storage.Interviews, Mock.Of<IOutbox>(), Clock);

    [Fact]
    public async Task A_draft_becomes_a_round_with_its_people()
    {
        var draft = await DraftAsync(leader: "anna");

        await RunAsync(draft, Team);

        var round = await RoundAsync(draft);
        Assert.Equal((RoundState.Survey, 3), (round.State, round.StaffCount));
        Assert.Equal(["anna"], round.Leaders.Select(l => l.ObjectId));
        Assert.Null(round.Planned);
    }

    [Fact]
    public async Task An_attempt_that_was_not_finished_is_taken_up_again()
    {
        var draft = await DraftAsync(leader: "anna");
        await FailAsync(draft, Team);
        var before = await PeopleAsync(draft);

        await RunAsync(draft, Team);

        Assert.Equal(before, await PeopleAsync(draft));
        Assert.Equal(4, before.Length);
    }

    [Fact]
    public async Task After_an_attempt_that_was_not_finished_the_changed_draft_counts()
    {
        var draft = await DraftAsync(leader: "anna");
        await FailAsync(draft, Team);
        var changed = await ChangeAsync(draft, "ben");

        await RunAsync(changed, Team.RemoveAt(3));

        Assert.Equal(["anna Staff", "ben Leadership", "cem Staff"], await PeopleAsync(draft));
        Assert.Equal(["Leadership", "Staff", "Staff"], await InterviewsAsync(draft));
    }

    [Fact]
    public async Task Who_left_the_team_after_an_attempt_is_not_invited()
    {
        var draft = await DraftAsync(leader: "anna");
        await FailAsync(draft, Team);

        await RunAsync(draft, Team.RemoveAt(3));

        Assert.Equal(["anna Leadership", "ben Staff", "cem Staff"], await PeopleAsync(draft));
        Assert.Equal(2, (await RoundAsync(draft)).StaffCount);
    }

    [Fact]
    public async Task Two_who_start_at_once_with_other_people_leave_the_round_of_one()
    {
        var draft = await DraftAsync(leader: "anna");
        await FailAsync(draft, Team);

        var started = await Task.WhenAll(TryAsync(draft, Team.RemoveAt(3)), TryAsync(draft, Team.RemoveAt(2)), TryAsync(draft, Team));

        Assert.Single(started, s => s);
        var round = await RoundAsync(draft);
        Assert.True((await PeopleAsync(draft)).Length >= round.StaffCount + round.Leaders.Length);
    }

    [Fact]
    public async Task A_draft_that_was_cancelled_meanwhile_stays_cancelled()
    {
        var draft = await DraftAsync(leader: "anna");
        await SaveAsync(draft.Value with { State = RoundState.Cancelled, Planned = null }, draft.ETag);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => RunAsync(draft, Team));

        Assert.Equal(RoundState.Cancelled, (await RoundAsync(draft)).State);
    }

    [Fact]
    public async Task A_draft_that_was_changed_meanwhile_is_not_overwritten()
    {
        var draft = await DraftAsync(leader: "anna");
        await ChangeAsync(draft, "ben");

        await Assert.ThrowsAsync<SavedByAnotherException>(() => RunAsync(draft, Team));

        Assert.Equal(["ben"], (await RoundAsync(draft)).Planned!.Leaders.AsEnumerable());
    }

    private static RosterMember Member(string name) => new(new PersonId("tenant", name), $"29:{name}", name);

    private static PlannedStart Planned(string leader) => new(On: null, [leader], [], "29:coordinator", PlannedStart.NewSeed());

    private async Task<Versioned<AssessmentRound>> DraftAsync(string leader)
    {
        var draft = Rows.Round() with { State = RoundState.Draft, Leaders = [], StaffCount = 0, Planned = Planned(leader) };
        return new(draft, await SaveAsync(draft, null));
    }

    private async Task<Versioned<AssessmentRound>> ChangeAsync(Versioned<AssessmentRound> draft, string leader)
    {
        var changed = draft.Value with { Planned = Planned(leader) };
        return new(changed, await SaveAsync(changed, draft.ETag));
    }

    private Task<string> SaveAsync(AssessmentRound round, string? etag) =>
        Storage.Rounds.SaveAsync(new RoundChange(round, etag, null, [], Rows.Audit()), default);

    private Task<BegunRound.Running> RunAsync(Versioned<AssessmentRound> draft, ImmutableArray<RosterMember> invited) =>
        Start.RunAsync(draft, draft.Value.Planned!, draft.Value.Channel!, invited, default);

    /// <summary>Gets as far as the round itself and not further.</summary>
    private async Task FailAsync(Versioned<AssessmentRound> draft, ImmutableArray<RosterMember> invited) =>
        Assert.False(await TryAsync(draft with { ETag = "W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"" }, invited));

    private async Task<bool> TryAsync(Versioned<AssessmentRound> draft, ImmutableArray<RosterMember> invited)
    {
        try
        {
            await RunAsync(draft, invited);
            return true;
        }
        catch (SavedByAnotherException)
        {
            return false;
        }
    }

    private async Task<AssessmentRound> RoundAsync(Versioned<AssessmentRound> draft) =>
        (await Storage.Rounds.LoadAsync(draft.Value.Id, default))!.Value;

    private async Task<string[]> PeopleAsync(Versioned<AssessmentRound> draft) =>
        [
            .. (await Storage.Rounds.ParticipantsAsync(draft.Value.Id, default).ToListAsync())
                .Select(p => $"{p.Person.ObjectId} {p.Population}")
                .Order(StringComparer.Ordinal),
        ];

    private async Task<string[]> InterviewsAsync(Versioned<AssessmentRound> draft)
    {
        var stored = await Task.WhenAll(
            (await Storage.Rounds.ParticipantsAsync(draft.Value.Id, default).ToListAsync()).Select(p =>
                Storage.Interviews.LoadAsync(p.Round, p.Id, default)
            )
        );
        Assert.Equal(stored.Length, await Storage.Interviews.CountAsync(draft.Value.Id, default));
        return [.. stored.Select(s => s!.Value.Interview.Population.ToString()).Order(StringComparer.Ordinal)];
    }
}
