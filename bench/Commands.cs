using DigiCheckBot.Bench.Coverage;
using DigiCheckBot.Bench.Engine;
using DigiCheckBot.Bench.Outreach;
using DigiCheckBot.Bench.Rehearsals;
using DigiCheckBot.Bench.Roadmaps;
using DigiCheckBot.Bench.Samples;

namespace DigiCheckBot.Bench;

/// <summary>What <c>dotnet run --project bench -- COMMAND</c> can do.</summary>
internal static class Commands
{
    private sealed record Command(string Name, string Usage, Func<Arguments, TextWriter, CancellationToken, Task<int>> RunAsync);

    private static readonly Command[] Table =
    [
        new("rehearse", RehearseCommand.Usage, RehearseCommand.RunAsync),
        new("engine", EngineCommand.Usage, EngineCommand.RunAsync),
        new("sample", SampleCommand.Usage, SampleCommand.RunAsync),
        new("people", PeopleCommand.Usage, PeopleCommand.RunAsync),
        new("coverage", CoverageCommand.Usage, CoverageCommand.RunAsync),
        new("outreach", OutreachCommand.Usage, OutreachCommand.RunAsync),
        new("instances", InstancesCommand.Usage, InstancesCommand.RunAsync),
    ];

    /// <returns>0: done; 1: it went wrong; 2: the arguments make no sense.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        try
        {
            return Table.FirstOrDefault(c => c.Name == args.FirstOrDefault()) is { } command
                ? await command.RunAsync(Arguments.Read(args[1..]), output, stop.Token)
                : await ExplainAsync(output, "");
        }
        catch (ArgumentException wrong)
        {
            return await ExplainAsync(output, wrong.Message);
        }
    }

    private static async Task<int> ExplainAsync(TextWriter output, string problem)
    {
        const int wrongUsage = 2;
        if (problem.Length > 0)
        {
            await output.WriteLineAsync(problem);
        }

        await output.WriteLineAsync("Usage: dotnet run --project bench -- COMMAND");
        foreach (var command in Table)
        {
            await output.WriteLineAsync($"  {command.Usage}");
        }

        return wrongUsage;
    }
}
