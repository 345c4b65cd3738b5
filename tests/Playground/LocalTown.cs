using DigiCheckBot.Bench.Rehearsals;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Playground;

/// <summary>Bot, storage, the local Teams as one person sees it in a browser, and the others, who are played.</summary>
internal sealed class LocalTown : IAsyncDisposable
{
    /// <summary>The same answers in every run.</summary>
    private const int Seed = 1;

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly PlaygroundServer _playground;
    private readonly Stack<IAsyncDisposable> _started;

    private LocalTown(Stack<IAsyncDisposable> started, BotProcess bot, PlaygroundServer playground, ChatPage page, LocalTeam team)
    {
        _started = started;
        Bot = bot;
        _playground = playground;
        Page = page;
        Team = team;
    }

    public BotProcess Bot { get; }

    public ChatPage Page { get; }

    /// <summary>The six of infra/local; its others are all but Koordination.</summary>
    public LocalTeam Team { get; }

    public static async Task<LocalTown> SeenByAsync(string person, CancellationToken ct)
    {
        var started = new Stack<IAsyncDisposable>();
        try
        {
            var bot = Begun(await BotProcess.StartAsync(ct));
            var playground = Begun(await PlaygroundServer.StartAsync(bot.Address, person, ct));
            var browser = Begun(await Browser.StartAsync());
            var configuration = RepositoryRoot.Combine("infra", "local", ".m365agentsplayground.yml");
            var team = LocalTeam.Read(await File.ReadAllTextAsync(configuration, ct), people: 5);
            return new(started, bot, playground, await browser.OpenAsync(playground), team);
        }
        catch
        {
            await EndAsync(started);
            throw;
        }

        T Begun<T>(T part)
            where T : IAsyncDisposable
        {
            started.Push(part);
            return part;
        }
    }

    /// <summary>These people answer from where they are to the submission.</summary>
    public async Task PlayAsync(IEnumerable<LocalPerson> people, CancellationToken ct)
    {
        var plan = Plan(Team with { Others = [.. people] });
        var outcomes = await Rehearsal.RunAsync(plan, _http, TimeProvider.System, _ => { }, ct);
        Assert.All(outcomes, outcome => Assert.True(outcome.Submitted, outcome.ToString()));
    }

    /// <summary>The chat of somebody whom the browser doesn't show.</summary>
    public Task<BotConversation> ChatOfAsync(LocalPerson person, CancellationToken ct) =>
        BotConversation.OpenAsync(_http, Plan(Team), person, TimeProvider.System, ct);

    public async ValueTask DisposeAsync()
    {
        await EndAsync(_started);
        _http.Dispose();
    }

    /// <summary>The last one first; a start that fails half way leaves no process behind either.</summary>
    private static async Task EndAsync(Stack<IAsyncDisposable> started)
    {
        while (started.TryPop(out var part))
        {
            await part.DisposeAsync();
        }
    }

    private RehearsalPlan Plan(LocalTeam team) => new(Bot.Address, _playground.Connector, team, Seed, TimeSpan.FromSeconds(30));
}
