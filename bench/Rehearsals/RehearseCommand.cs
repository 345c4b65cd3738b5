namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>Plays the other people of the running local round.</summary>
internal static class RehearseCommand
{
    public const string Usage =
        "rehearse [--people N] [--seed S] [--wait] [--bot http://127.0.0.1:3978] [--service http://localhost:3979/_connector] [--team FILE]";

    private static readonly TimeSpan LongestRehearsal = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(45);
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(60);

    public static async Task<int> RunAsync(Arguments arguments, TextWriter output, CancellationToken ct)
    {
        var plan = await PlanAsync(arguments.Knows("people", "seed", "wait", "bot", "service", "team"), ct);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(LongestRehearsal);
        using var http = new HttpClient { Timeout = LongestTurn };
        try
        {
            var outcomes = await Rehearsal.RunAsync(plan, http, TimeProvider.System, o => output.WriteLine(o), limit.Token);
            var submitted = outcomes.Count(o => o.Submitted);
            await output.WriteLineAsync($"{submitted} submitted");
            return submitted == outcomes.Length ? 0 : 1;
        }
        catch (HttpRequestException lost)
        {
            await output.WriteLineAsync($"The bot or the local Teams doesn't answer: {lost.Message}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await output.WriteLineAsync("The rehearsal was stopped before everybody was done.");
            return 1;
        }
    }

    private static async Task<RehearsalPlan> PlanAsync(Arguments arguments, CancellationToken ct)
    {
        var people = arguments.Number("people", 5, least: 1, LocalTeam.MostPeople);
        var file = arguments.Has("team") ? arguments.Text("team", "") : LocalFiles.TeamFile();
        return new RehearsalPlan(
            arguments.Address("bot", "http://127.0.0.1:3978"),
            arguments.Address("service", "http://localhost:3979/_connector"),
            LocalTeam.Read(await File.ReadAllTextAsync(file, ct), people),
            arguments.Number("seed", 1, least: 0, int.MaxValue),
            arguments.Has("wait") ? Patience : TimeSpan.Zero
        );
    }
}
