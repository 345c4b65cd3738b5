using System.Globalization;
using System.Text;
using Azure.Data.Tables;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>
/// A team of one Fachbereich in Teams, an empty storage and the whole bot behind real HTTP. People are the same in every scene, so that
/// two runs of a story can be compared.
/// </summary>
internal sealed class Scene : IAsyncDisposable
{
    private static readonly HttpClient Browser = new();

    public const string TeamId = "19:team@thread.tacv2";
    public const string Thread = "19:team@thread.tacv2;messageid=1767765480000";

    private const string Retry = "retry";

    private static readonly string[] Tables = ["Round", "RoundIndex", "Interviews", "Participants", "Conversations", "Register", "Outbox"];
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly AzuriteServer _azurite;
    private int _activities;

    private Scene(AzuriteServer azurite, ConnectorDouble teams, int staff)
    {
        _azurite = azurite;
        Teams = teams;
        Coordinator = Person(0, "Koordination");
        SecondCoordinator = Person(901, "Vertretung");
        Leader = Person(1, "Leitung");
        Staff = [.. Enumerable.Range(1, staff).Select(i => Person(i + 1, $"Mitarbeit {i}"))];
        Guest = Person(900, "Gast", "guest");
        Members = [Leader, .. Staff];
        SetTeam([.. Members, Guest]);
    }

    public ConnectorDouble Teams { get; }

    /// <summary>Stands outside of the team's roster.</summary>
    public ActedPerson Coordinator { get; }

    public ActedPerson SecondCoordinator { get; }

    public ActedPerson Leader { get; }

    public IReadOnlyList<ActedPerson> Staff { get; }

    public ActedPerson Guest { get; }

    /// <summary>Everybody who is invited.</summary>
    public IReadOnlyList<ActedPerson> Members { get; }

    /// <summary>How often Teams delivers each activity; more than once also adds a late retry of clicks under a new id.</summary>
    public int Deliveries { get; set; } = 1;

    public IRunningBot Bot { get; private set; } = null!;

    public TableServiceClient Storage => new(_azurite.ConnectionString);

    public AzuriteServer Azurite => _azurite;

    /// <param name="staff">People in the team beside the leader.</param>
    public static async Task<Scene> OpenAsync(AzuriteServer azurite, int staff = 3, Action<IServiceCollection>? overrides = null)
    {
        var scene = await PrepareAsync(azurite, staff);
        await scene.StartBotAsync(overrides);
        return scene;
    }

    /// <summary>The same without a bot.</summary>
    public static async Task<Scene> PrepareAsync(AzuriteServer azurite, int staff = 3)
    {
        foreach (var table in Tables)
        {
            await new TableServiceClient(azurite.ConnectionString).DeleteTableAsync(table);
        }

        return new Scene(azurite, await ConnectorDouble.StartAsync(), staff);
    }

    /// <summary>What the bot is told at its start, beside where it listens.</summary>
    public string[] Settings() =>
        [
            "--environment=Development",
            "--Authentication:Mode=Anonymous",
            $"--Storage:ConnectionString={_azurite.ConnectionString}",
            "--Operator:PublicAddress=https://digicheck.example/",
            $"--Operator:Coordinators:0:TenantId={ConnectorDouble.TenantId}",
            $"--Operator:Coordinators:0:ObjectId={Coordinator.Self.AadObjectId}",
            $"--Operator:Coordinators:1:TenantId={ConnectorDouble.TenantId}",
            $"--Operator:Coordinators:1:ObjectId={SecondCoordinator.Self.AadObjectId}",
        ];

    public async Task StartBotAsync(Action<IServiceCollection>? overrides = null) =>
        Bot = await HostedBot.StartAsync(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", .. Settings()], overrides);

    public async Task StartBotAsProcessAsync() => Bot = await BotProcess.StartAsync(Settings());

    public Task StopBotAsync() => Bot.DisposeAsync().AsTask();

    public string NextActivityId() => (1_767_765_488_000 + Interlocked.Increment(ref _activities)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Posts as Teams does, as often as <see cref="Deliveries"/> says.</summary>
    /// <returns>Every answer, the first delivery's first.</returns>
    public async Task<IReadOnlyList<JObject?>> DeliverAsync(JObject activity)
    {
        activity["id"] = NextActivityId();
        if (Deliveries == 1)
        {
            return [await PostAsync(activity)];
        }

        var answers = new List<JObject?>(await Task.WhenAll(Enumerable.Range(0, Deliveries).Select(_ => PostAsync(activity))));
        if ((string?)activity["type"] == "invoke")
        {
            activity["id"] = activity["id"] + Retry;
            answers.Add(await PostAsync(activity));
        }

        return answers;
    }

    /// <summary>Whether this is the id under which the activity was delivered, or delivered late.</summary>
    public static bool IsDeliveryOf(JObject activity, string id) =>
        id.Replace(Retry, "", StringComparison.Ordinal) == activity["id"]!.ToString().Replace(Retry, "", StringComparison.Ordinal);

    /// <summary>Waits for the messages that nobody asked for: they are sent after the turn.</summary>
    public async Task<IReadOnlyList<ConnectorCall>> UntilSentAsync(Func<ConnectorCall, bool> fits, int count)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var found = new List<ConnectorCall>();
        for (var read = 0; found.Count < count; )
        {
            var calls = Teams.Calls;
            found.AddRange(calls.Skip(read).Where(fits));
            if (read == calls.Count)
            {
                await Task.Delay(10, enough.Token);
            }

            read = calls.Count;
        }

        return found;
    }

    /// <summary>Somebody who isn't in the team yet.</summary>
    public ActedPerson Stranger(string name = "Neu im Team", string role = "user") => Person(950, name, role);

    public Task JoinsAsync(ActedPerson person)
    {
        SetTeam([.. Members, Guest, person]);
        return DeliverAsync(TeamEvent("membersAdded", person));
    }

    public Task LeavesAsync(ActedPerson person)
    {
        SetTeam([.. Members.Append(Guest).Where(m => m != person)]);
        return DeliverAsync(TeamEvent("membersRemoved", person));
    }

    /// <summary>What a browser gets at a link of a card, which names the public address; here the bot listens elsewhere.</summary>
    public Task<HttpResponseMessage> FetchAsync(string link) => Browser.GetAsync(new Uri(Bot.Address, link));

    public async Task<IReadOnlyList<TableEntity>> RowsAsync(string table) =>
        await Storage.GetTableClient(table).QueryAsync<TableEntity>().ToListAsync();

    public async ValueTask DisposeAsync()
    {
        if (Bot is not null)
        {
            await Bot.DisposeAsync();
        }

        await Teams.DisposeAsync();
        _client.Dispose();
    }

    private async Task<JObject?> PostAsync(JObject activity)
    {
        using var content = new StringContent(activity.ToString(), Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri(Bot.Address, "api/messages"), content);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {body}");
        return body.Length == 0 ? null : JObject.Parse(body);
    }

    private void SetTeam(IEnumerable<ActedPerson> members) =>
        Teams.AddTeam(
            new TeamsTeam(TeamId, "Bürgeramt Musterstadt", "00000000-0000-4000-9000-000000000000", [], [.. members.Select(p => p.Self)])
        );

    /// <summary>What Teams tells of the members of a team: ids only, and no names.</summary>
    private JObject TeamEvent(string what, ActedPerson person) =>
        new()
        {
            ["type"] = "conversationUpdate",
            ["channelId"] = "msteams",
            ["serviceUrl"] = Teams.ServiceUrl,
            ["from"] = new JObject { ["id"] = Coordinator.Self.Id, ["aadObjectId"] = Coordinator.Self.AadObjectId },
            ["recipient"] = new JObject { ["id"] = Wire.BotId, ["name"] = "DigiCheck" },
            ["conversation"] = new JObject
            {
                ["id"] = TeamId,
                ["conversationType"] = "channel",
                ["isGroup"] = true,
                ["tenantId"] = ConnectorDouble.TenantId,
            },
            [what] = new JArray(new JObject { ["id"] = person.Self.Id, ["aadObjectId"] = person.Self.AadObjectId }),
            ["channelData"] = new JObject
            {
                ["tenant"] = new JObject { ["id"] = ConnectorDouble.TenantId },
                ["team"] = new JObject { ["id"] = TeamId },
                ["eventType"] = what == "membersAdded" ? "teamMemberAdded" : "teamMemberRemoved",
            },
        };

    private ActedPerson Person(int number, string name, string role = "user") =>
        new(this, new TeamsPerson($"29:p{number}", $"00000000-0000-4000-8000-{number:D12}", name, Role: role));
}
