using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Tests.Azurite;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

[Collection(BackgroundCollectionDefinition.Name)]
public sealed class StorageCostTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private readonly StorageTap _tap = new();
    private Scene _scene = null!;

    private ActedPerson Person => _scene.Staff[0];

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 1, _tap.On(azurite.Server.ConnectionString));
        await _scene.StartRoundAsync();
        await Person.BeginsAsync();
        await Person.ClicksAsync("Weiter", ("DA-05", "keine_leistungen"));
        await PumpIsIdleAsync();
        _tap.Forget();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task A_clicked_page_costs_two_reads_and_one_write()
    {
        await Person.ClicksAsync("Weiter", ("DA-10", "2"));

        Assert.Equal(["GET Conversations", "GET Interviews", "PUT Interviews"], ByTurn());
    }

    [Fact]
    public async Task A_typed_answer_costs_one_more_write_for_the_id_of_its_new_card()
    {
        await Person.SaysAsync("3");

        Assert.True(ByTurn().Count <= 5, string.Join(", ", ByTurn()));
        Assert.Equal(2, ByTurn().Count(r => r == "PUT Interviews"));
    }

    [Fact]
    public async Task The_two_reads_wait_for_each_other_and_not_one_after_the_other()
    {
        var (person, interview) = (new TaskCompletionSource(), new TaskCompletionSource());
        _tap.Before = async request =>
        {
            if (request == "GET Conversations")
            {
                person.TrySetResult();
                await interview.Task.WaitAsync(TimeSpan.FromSeconds(20));
            }
            else if (request == "GET Interviews")
            {
                interview.TrySetResult();
                await person.Task.WaitAsync(TimeSpan.FromSeconds(20));
            }
        };

        await Person.ClicksAsync("Weiter", ("DA-10", "2"));

        Assert.Equal(200, (int)Person.Answer!["statusCode"]!);
    }

    [Fact]
    public async Task The_answer_is_stored_when_the_click_is_answered()
    {
        await Person.ClicksAsync("Weiter", ("DA-10", "2"));

        Assert.Equal(["2"], ChosenOf(await RowAsync(), "DA-10"));
    }

    [Fact]
    public async Task Another_device_that_saves_in_between_loses_nothing_and_doubles_nothing()
    {
        var conflicts = 0;
        _tap.Before = async request =>
        {
            if (request == "PUT Interviews" && conflicts++ == 0)
            {
                await AnswerOnAnotherDeviceAsync();
            }
        };

        await Person.ClicksAsync("Weiter", ("DA-10", "2"));

        var row = await RowAsync();
        Assert.Equal(["2"], ChosenOf(row, "DA-10"));
        Assert.Equal(["selten"], ChosenOf(row, "DA-11"));
        Assert.Equal(2, conflicts);
        Assert.Distinct(Session(row)["consumedNonces"]!.Select(n => (int)n));
    }

    /// <summary>As another instance of the bot would: the row with one more answer.</summary>
    private async Task AnswerOnAnotherDeviceAsync()
    {
        var row = await RowAsync();
        var answers = JObject.Parse(row.GetString("Answers"));
        var other = answers["DA-05"]!.DeepClone();
        foreach (var option in other.SelectTokens("..*").OfType<JValue>().Where(v => $"{v}" == "keine_leistungen").ToList())
        {
            option.Value = "selten";
        }

        answers["DA-11"] = other;
        row["Answers"] = answers.ToString();
        await _scene.Storage.GetTableClient("Interviews").UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace);
    }

    private async Task<TableEntity> RowAsync() =>
        (await _scene.RowsAsync("Interviews")).Single(r => r.GetString("Answers").Contains("DA-05", StringComparison.Ordinal));

    private static JObject Session(TableEntity row) => JObject.Parse(row.GetString("Session"));

    private static IReadOnlyList<string> ChosenOf(TableEntity row, string question) =>
        [
            .. (JObject.Parse(row.GetString("Answers"))[question]?.SelectTokens("..*") ?? [])
                .OfType<JArray>()
                .SelectMany(a => a)
                .Select(v => $"{v}"),
        ];

    /// <summary>Requests of the turn, without those of the outbox, which looks for work now and then.</summary>
    private IReadOnlyList<string> ByTurn() =>
        [.. _tap.Seen.Where(r => !r.EndsWith("Outbox", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>What is left on the agenda is further away than a test lasts.</summary>
    private async Task PumpIsIdleAsync()
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while ((await _scene.RowsAsync("Outbox")).Any(IsDueSoon))
        {
            await Task.Delay(20, enough.Token);
        }
    }

    private static bool IsDueSoon(TableEntity row) =>
        row.RowKey.StartsWith("due|", StringComparison.Ordinal)
        && row.GetDateTimeOffset("Due") < TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(20);
}
