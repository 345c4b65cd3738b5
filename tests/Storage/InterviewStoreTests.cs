using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class InterviewStoreTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    private readonly RoundId _round = RoundId.New();

    private InterviewStore Store => Storage.Interviews;

    [Fact]
    public async Task Is_read_back_as_it_was_saved()
    {
        var created = await CreateAsync(Rows.Interview(_round));
        var changed = Rows.Answering(created.Value, "DA-01", new Answer.Number(24));
        changed = Rows.Answering(changed, "DA-07", new Answer.Chosen(["antrag", "zahlung"]));
        changed = changed with { Session = changed.Session.Rendered("online-zugang/1").Consume(1).Saw("a1") with { IsPaused = true } };
        await Store.SaveAsync(created with { Value = changed }, default);

        Assert.Equal(Structure.Of(changed), Structure.Of((await LoadAsync(changed)).Value));
    }

    [Fact]
    public async Task An_unknown_interview_is_null() => Assert.Null(await Store.LoadAsync(_round, ParticipantId.New(), default));

    [Fact]
    public async Task Text_longer_than_a_property_is_kept_whole()
    {
        var created = await CreateAsync(Rows.Interview(_round));
        var text = string.Concat(Enumerable.Repeat("Straße 😀 ", 9_000));
        await Store.SaveAsync(created with { Value = Rows.Answering(created.Value, "VE-16", new Answer.FreeText(text)) }, default);

        var answers = (await LoadAsync(created.Value)).Value.Interview.Answers;
        Assert.Equal(new Answer.FreeText(text), Assert.Single(answers).Value);
    }

    [Fact]
    public async Task A_save_with_an_old_etag_is_refused()
    {
        var created = await CreateAsync(Rows.Interview(_round));
        await Store.SaveAsync(created, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(created, default));
    }

    [Fact]
    public async Task A_refused_save_changes_nothing()
    {
        var created = await CreateAsync(Rows.Interview(_round));
        await Store.SaveAsync(created with { Value = Rows.In(created.Value, InterviewStatus.InProgress) }, default);
        await Assert.ThrowsAsync<SavedByAnotherException>(() =>
            Store.SaveAsync(created with { Value = Rows.In(created.Value, InterviewStatus.Declined) }, default)
        );

        Assert.Equal(InterviewStatus.InProgress, (await LoadAsync(created.Value)).Value.Interview.Status);
    }

    [Fact]
    public async Task The_etag_of_a_save_is_good_for_the_next()
    {
        var created = await CreateAsync(Rows.Interview(_round));
        var etag = await Store.SaveAsync(created, default);

        await Store.SaveAsync(created with { ETag = etag }, default);
    }

    [Fact]
    public async Task A_save_of_an_interview_that_does_not_exist_is_refused() =>
        await Assert.ThrowsAsync<SavedByAnotherException>(() =>
            Store.SaveAsync(
                new Versioned<StoredInterview>(Rows.Interview(_round), "W/\"datetime'2026-11-23T08%3A00%3A00.0000000Z'\""),
                default
            )
        );

    [Fact]
    public async Task Creating_again_leaves_answers_alone_and_adds_what_is_missing()
    {
        var created = await CreateAsync(Rows.Interview(_round));
        var answered = Rows.Answering(created.Value, "DA-01", new Answer.Number(3));
        await Store.SaveAsync(created with { Value = answered }, default);
        var late = Rows.Interview(_round);
        await Store.CreateAsync([created.Value, late], default);

        Assert.Single((await LoadAsync(answered)).Value.Interview.Answers);
        Assert.Equal(late.Interview.Participant, (await LoadAsync(late)).Value.Interview.Participant);
    }

    [Fact]
    public async Task More_people_than_a_transaction_takes_are_created()
    {
        var many = Enumerable.Range(0, 230).Select(_ => Rows.Interview(_round, InterviewStatus.Submitted)).ToList();
        await Store.CreateAsync(many, default);

        Assert.Equal(230, (await Store.CountSubmittedAsync(_round, default)).Staff);
    }

    [Fact]
    public async Task Only_submitted_interviews_of_the_round_are_listed_in_the_order_of_their_ids()
    {
        await Store.CreateAsync(
            [
                Rows.Interview(_round, InterviewStatus.Submitted, id: "b"),
                Rows.Interview(_round, InterviewStatus.Submitted, id: "a"),
                Rows.Interview(_round, InterviewStatus.Invited, id: "c"),
                Rows.Interview(_round, InterviewStatus.InProgress, id: "d"),
                Rows.Interview(_round, InterviewStatus.Declined, id: "e"),
                Rows.Interview(_round, InterviewStatus.Expired, id: "f"),
            ],
            default
        );
        await Store.CreateAsync([Rows.Interview(RoundId.New(), InterviewStatus.Submitted, id: "g")], default);

        Assert.Equal(["a", "b"], await Store.SubmittedAsync(_round, default).Select(i => i.Participant.Value).ToListAsync());
    }

    [Fact]
    public async Task Leaders_and_staff_are_counted_apart()
    {
        await Store.CreateAsync(
            [
                Rows.Interview(_round, InterviewStatus.Submitted, Population.Leadership),
                Rows.Interview(_round, InterviewStatus.Submitted),
                Rows.Interview(_round, InterviewStatus.Submitted),
                Rows.Interview(_round, InterviewStatus.InProgress, Population.Leadership),
            ],
            default
        );

        Assert.Equal(new SubmissionTally(Leadership: 1, Staff: 2), await Store.CountSubmittedAsync(_round, default));
    }

    [Theory]
    [InlineData(InterviewStatus.Invited, InterviewStatus.Expired)]
    [InlineData(InterviewStatus.InProgress, InterviewStatus.Expired)]
    [InlineData(InterviewStatus.Submitted, InterviewStatus.Submitted)]
    [InlineData(InterviewStatus.Expired, InterviewStatus.Expired)]
    public async Task Closing_expires_what_is_not_submitted(InterviewStatus before, InterviewStatus after)
    {
        var stored = await CreateAsync(Rows.Answering(Rows.Interview(_round, before), "DA-01", new Answer.Number(3)));
        await Store.ExpireOpenAsync(_round, default);

        var ended = Rows.In(stored.Value, after);
        var expected = ended with { Interview = ended.Interview with { IsSealed = before == InterviewStatus.Submitted } };
        Assert.Equal(Structure.Of(expected), Structure.Of((await LoadAsync(stored.Value)).Value));
    }

    [Fact]
    public async Task Who_loaded_before_the_closing_can_take_nothing_back()
    {
        var loaded = await CreateAsync(Rows.Interview(_round, InterviewStatus.Submitted));
        await Store.ExpireOpenAsync(_round, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() =>
            Store.SaveAsync(loaded with { Value = Rows.In(loaded.Value, InterviewStatus.Invited) }, default)
        );
    }

    [Fact]
    public async Task What_is_taken_back_while_closing_is_expired()
    {
        var many = Enumerable.Range(0, 12).Select(_ => Rows.Interview(_round, InterviewStatus.Submitted)).ToList();
        await Store.CreateAsync(many, default);
        var loaded = await Task.WhenAll(many.Select(LoadAsync));

        var erasing = loaded.Select(TryEraseAsync).ToList();
        await Store.ExpireOpenAsync(_round, default);
        var counted = (await Store.CountSubmittedAsync(_round, default)).Staff;

        Assert.Equal(12 - (await Task.WhenAll(erasing)).Count(wasErased => wasErased), counted);
        Assert.All(await Task.WhenAll(many.Select(LoadAsync)), i => Assert.NotEqual(InterviewStatus.Invited, i.Value.Interview.Status));
    }

    [Fact]
    public async Task Deleting_takes_all_of_a_round_and_nothing_else_and_may_be_repeated()
    {
        await Store.CreateAsync([.. Enumerable.Range(0, 120).Select(_ => Rows.Interview(_round))], default);
        var other = await CreateAsync(Rows.Interview(RoundId.New()));
        Assert.Equal(120, await Store.CountAsync(_round, default));

        await Store.DeleteAsync(_round, default);
        await Store.DeleteAsync(_round, default);

        Assert.Equal(0, await Store.CountAsync(_round, default));
        Assert.Equal(1, await Store.CountAsync(other.Value.Interview.Round, default));
    }

    [Fact]
    public async Task Reopening_lets_those_go_on_who_had_not_finished()
    {
        var begun = await CreateAsync(
            Rows.Interview(_round, InterviewStatus.InProgress) with
            {
                Session = InterviewSession.Empty with { Step = "online-zugang/1" },
            }
        );
        var invited = await CreateAsync(Rows.Interview(_round));
        var gone = await CreateAsync(Rows.Interview(_round));
        var submitted = await CreateAsync(Rows.Interview(_round, InterviewStatus.Submitted));
        await Store.ExpireOpenAsync(_round, default);

        await Store.ReopenExpiredAsync(_round, new HashSet<ParticipantId> { gone.Value.Interview.Participant }, default);

        Assert.Equal(
            [InterviewStatus.InProgress, InterviewStatus.Invited, InterviewStatus.Expired, InterviewStatus.Submitted],
            await Task.WhenAll(
                new[] { begun, invited, gone, submitted }.Select(async i => (await LoadAsync(i.Value)).Value.Interview.Status)
            )
        );
    }

    [Fact]
    public async Task Who_declined_is_not_reminded_after_a_reopening_either()
    {
        var declined = await CreateAsync(Rows.Interview(_round, InterviewStatus.Declined));
        await Store.ExpireOpenAsync(_round, default);
        await Store.ReopenExpiredAsync(_round, new HashSet<ParticipantId>(), default);

        Assert.Equal(InterviewStatus.Invited, (await LoadAsync(declined.Value)).Value.Interview.Status);
        Assert.Empty(await Store.UnfinishedAsync(_round, default).ToListAsync());
    }

    [Fact]
    public async Task Closing_leaves_other_rounds_open()
    {
        var other = await CreateAsync(Rows.Interview(RoundId.New()));
        await Store.ExpireOpenAsync(_round, default);

        Assert.Equal(InterviewStatus.Invited, (await LoadAsync(other.Value)).Value.Interview.Status);
    }

    [Fact]
    public async Task Who_loaded_before_the_closing_can_submit_no_more()
    {
        var loaded = await CreateAsync(Rows.Interview(_round));
        await Store.ExpireOpenAsync(_round, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() =>
            Store.SaveAsync(loaded with { Value = Rows.In(loaded.Value, InterviewStatus.Submitted) }, default)
        );
    }

    [Fact]
    public async Task Closing_while_people_submit_counts_exactly_those_who_were_told_so()
    {
        var open = Enumerable.Range(0, 12).Select(_ => Rows.Interview(_round)).ToList();
        await Store.CreateAsync(open, default);
        var loaded = await Task.WhenAll(open.Select(LoadAsync));

        var submitting = loaded.Select(TrySubmitAsync).ToList();
        await Store.ExpireOpenAsync(_round, default);
        var counted = (await Store.CountSubmittedAsync(_round, default)).Staff;

        Assert.Equal((await Task.WhenAll(submitting)).Count(wasSaved => wasSaved), counted);
    }

    [Fact]
    public async Task The_row_has_no_place_for_a_name()
    {
        var stored = await CreateAsync(Rows.Answering(Rows.Interview(_round), "DA-01", new Answer.Number(3)));
        var row = await Azurite
            .Service.GetTableClient("Interviews")
            .GetEntityAsync<Azure.Data.Tables.TableEntity>(_round.Value, stored.Value.Interview.Participant.Value);

        string[] known = ["Answers", "Catalogue", "DepartmentKind", "Population", "Scope", "Sealed", "Session", "Status"];
        string[] ofTheService = ["PartitionKey", "RowKey", "Timestamp", "odata.etag"];
        Assert.Equal(known, row.Value.Keys.Except(ofTheService).Order(StringComparer.Ordinal));
    }

    private async Task<Versioned<StoredInterview>> CreateAsync(StoredInterview interview)
    {
        await Store.CreateAsync([interview], default);
        return await LoadAsync(interview);
    }

    private async Task<Versioned<StoredInterview>> LoadAsync(StoredInterview interview) =>
        await Store.LoadAsync(interview.Interview.Round, interview.Interview.Participant, default)
        ?? throw new InvalidOperationException("The interview isn't stored.");

    private Task<bool> TrySubmitAsync(Versioned<StoredInterview> loaded) => TrySaveAsync(loaded, InterviewStatus.Submitted);

    private Task<bool> TryEraseAsync(Versioned<StoredInterview> loaded) => TrySaveAsync(loaded, InterviewStatus.Invited);

    private async Task<bool> TrySaveAsync(Versioned<StoredInterview> loaded, InterviewStatus status)
    {
        try
        {
            await Store.SaveAsync(loaded with { Value = Rows.In(loaded.Value, status) }, default);
            return true;
        }
        catch (SavedByAnotherException)
        {
            return false;
        }
    }
}
