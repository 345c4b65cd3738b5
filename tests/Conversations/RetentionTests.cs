using Azure.Data.Tables;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Retention;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;
using Microsoft.Extensions.DependencyInjection;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Five years in a few seconds: what is deleted when, and what isn't.</summary>
[Collection(BackgroundCollectionDefinition.Name)]
public sealed class RetentionTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly RetentionPeriods Periods = new(ParticipantsDays: 30, AnswersMonths: 12, RoundsYears: 2);
    private readonly ShiftedClock _clock = new();
    private Scene _scene = null!;

    public async Task InitializeAsync() => _scene = await OpenAsync();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Everything_goes_in_its_time_and_not_before_and_other_rounds_stay_as_they_are()
    {
        await _scene.Coordinator.SaysAsync("Meine Daten");
        await _scene.StartRoundAsync();
        var old = await OnlyRoundAsync([]);
        await _scene.Staff[0].TakesPartAsync(Story.Option(1));
        await _scene.Staff[1].BeginsAsync();
        await _scene.Coordinator.ClosesRoundAsync();
        var closed = _clock.GetUtcNow();

        await MoveToAsync(closed.AddDays(29));
        Assert.Equal(3, (await RowsOfAsync("Participants", old)).Count);

        await MoveToAsync(closed.AddDays(31));
        Assert.Equal("Leadership", Assert.Single(await RowsOfAsync("Participants", old)).GetString("Population"));
        Assert.DoesNotContain(await RowsOfAsync("Round", old), r => r.RowKey.StartsWith("intent|", StringComparison.Ordinal));
        Assert.DoesNotContain(await _scene.RowsAsync("Outbox"), r => IsMessageOf(r, old));
        Assert.DoesNotContain(await _scene.RowsAsync("Conversations"), r => Rows.TextOf(r).Contains(old, StringComparison.Ordinal));
        Assert.Equal(3, (await RowsOfAsync("Interviews", old)).Count);

        await MoveToAsync(closed.AddDays(360));
        Assert.Equal(3, (await RowsOfAsync("Interviews", old)).Count);

        await MoveToAsync(closed.AddMonths(12).AddHours(1));
        Assert.Empty(await RowsOfAsync("Interviews", old));
        Assert.Empty(await RowsOfAsync("Participants", old));
        var kept = await RowsOfAsync("Round", old);
        Assert.Contains(kept, r => r.RowKey == "published");
        Assert.Contains("answersDeletedAt", Rows.TextOf(kept.Single(r => r.RowKey == "round")), StringComparison.Ordinal);
        Assert.Contains(
            kept,
            r => r.RowKey.StartsWith("audit|", StringComparison.Ordinal) && Says(r, "retention.participants-deleted", "2")
        );
        Assert.Contains(kept, r => r.RowKey.StartsWith("audit|", StringComparison.Ordinal) && Says(r, "retention.answers-deleted", "3"));

        await MoveToAsync(closed.AddYears(2).AddDays(-1));
        Assert.NotEmpty(await RowsOfAsync("Round", old));

        // A younger round of the same people.
        var now = _clock.GetUtcNow();
        await _scene.StartRoundAsync(
            ("departmentName", "Standesamt"),
            ("deadline", Day(now.AddDays(45))),
            ("budgetYear", $"{now.Year + 1}")
        );
        var young = await OnlyRoundAsync([old]);
        var ofYoung = await SnapshotAsync(young);

        await MoveToAsync(closed.AddYears(2).AddHours(1));
        Assert.Empty(await RowsOfAsync("Round", old));
        Assert.DoesNotContain(await _scene.RowsAsync("RoundIndex"), r => r.RowKey.Contains(old, StringComparison.Ordinal));
        Assert.Equal(ofYoung, await SnapshotAsync(young));

        // It closes by itself, and everything begins anew.
        await MoveToAsync(now.AddDays(50));

        // The look for forgotten intents, seconds after the closing, leads to two more.
        await MoveToAsync(now.AddDays(50).AddHours(1));
        await MoveToAsync(now.AddDays(90));
        Assert.Equal("Leadership", Assert.Single(await RowsOfAsync("Participants", young)).GetString("Population"));
        await MoveToAsync(closed.AddYears(5));
        Assert.Empty(await _scene.RowsAsync("Round"));
        Assert.Empty(await _scene.RowsAsync("RoundIndex"));
        Assert.Empty(await _scene.RowsAsync("Participants"));
        Assert.Empty(await _scene.RowsAsync("Interviews"));
        Assert.DoesNotContain(await _scene.RowsAsync("Outbox"), r => r.RowKey.StartsWith("message|", StringComparison.Ordinal));
        Assert.DoesNotContain(await _scene.RowsAsync("Outbox"), r => r.RowKey.StartsWith("due|", StringComparison.Ordinal));
        Assert.NotEmpty(await _scene.RowsAsync("Register"));
    }

    [Fact]
    public async Task What_was_due_while_everything_was_down_is_made_up_for()
    {
        await _scene.Coordinator.SaysAsync("Versand");
        await _scene.StartRoundAsync();
        var round = await OnlyRoundAsync([]);
        await _scene.Coordinator.ClosesRoundAsync();
        await _scene.StopBotAsync();
        _clock.MoveTo(_clock.GetUtcNow().AddMonths(13));

        await _scene.StartBotAsync(Overrides);
        await UntilAgendaPassedAsync();

        Assert.Empty(await RowsOfAsync("Participants", round));
        Assert.Empty(await RowsOfAsync("Interviews", round));
        Assert.NotEmpty(await RowsOfAsync("Round", round));
    }

    [Fact]
    public async Task What_was_written_for_a_rehearsal_while_it_was_deleted_goes_too()
    {
        await _scene.StartRoundAsync(("rehearsal", "yes"));
        var round = new RoundId(await OnlyRoundAsync([]));
        await _scene.Staff[0].GetsInvitationAsync();
        await _scene.Coordinator.OpensRoundAsync();
        await _scene.Coordinator.ClicksAsync("Probelauf löschen");
        await _scene.Coordinator.ClicksAsync("Jetzt löschen");
        var storage = new TableStorage(_scene.Storage);
        await storage.Outbox.AddAsync([Storage.Rows.Message() with { Round = round, Due = _clock.GetUtcNow().AddYears(1) }], default);
        await storage.Rounds.AddParticipantsAsync([Storage.Rows.Participant(round)], default);

        await MoveToAsync(_clock.GetUtcNow().AddMinutes(11));

        Assert.Empty(await _scene.RowsAsync("Participants"));
        Assert.DoesNotContain(await _scene.RowsAsync("Outbox"), r => IsMessageOf(r, round.Value));
    }

    private Task<Scene> OpenAsync() => Scene.OpenAsync(azurite.Server, staff: 2, Overrides);

    private void Overrides(IServiceCollection services) =>
        services.AddSingleton<TimeProvider>(_clock).AddSingleton(p => HostedBot.Profile(p) with { Retention = Periods });

    private async Task MoveToAsync(DateTimeOffset moment)
    {
        _clock.MoveTo(moment);
        await UntilAgendaPassedAsync();
    }

    /// <summary>Nothing on the agenda is due any more.</summary>
    private async Task UntilAgendaPassedAsync()
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (
            (await _scene.RowsAsync("Outbox")).Any(r =>
                r.RowKey.StartsWith("due|", StringComparison.Ordinal) && r.GetDateTimeOffset("Due") <= _clock.GetUtcNow()
            )
        )
        {
            await Task.Delay(50, enough.Token);
        }
    }

    private async Task<string> OnlyRoundAsync(string[] others) =>
        (await _scene.RowsAsync("Round")).Select(r => r.PartitionKey).Distinct().Single(id => !others.Contains(id));

    private async Task<IReadOnlyList<TableEntity>> RowsOfAsync(string table, string round) =>
        [.. (await _scene.RowsAsync(table)).Where(r => r.PartitionKey == round)];

    /// <summary>People and answers of a round, as they are stored.</summary>
    private async Task<string> SnapshotAsync(string round) =>
        string.Join(
            '\n',
            (await RowsOfAsync("Participants", round)).Concat(await RowsOfAsync("Interviews", round)).Select(r => $"{r.RowKey} {r.ETag}")
        );

    private static bool IsMessageOf(TableEntity row, string round) =>
        row.RowKey.StartsWith($"message|{round}", StringComparison.Ordinal)
        || row.RowKey.StartsWith($"topic|{round}", StringComparison.Ordinal);

    private static bool Says(TableEntity row, string action, string detail) =>
        Rows.TextOf(row) is var text
        && text.Contains(action, StringComparison.Ordinal)
        && text.Contains($"\"detail\":\"{detail}\"", StringComparison.Ordinal);

    private static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
