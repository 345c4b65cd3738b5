namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>Writes the Playground's configuration for a larger team. The Playground takes it with <c>larger-team.cjs</c> only.</summary>
internal static class PeopleCommand
{
    public const string Usage = "people --count N --output FILE [--template FILE]";

    public static async Task<int> RunAsync(Arguments arguments, TextWriter output, CancellationToken ct)
    {
        arguments.Knows("count", "output", "template");
        var count = arguments.Number("count", 5, least: 5, LocalTeam.MostPeople);
        var target = arguments.Text("output", "");
        if (target.Length == 0)
        {
            throw new ArgumentException("--output is missing.");
        }

        var template = arguments.Has("template") ? arguments.Text("template", "") : LocalFiles.TeamFile();
        var enlarged = LocalTeam.Enlarged(await File.ReadAllTextAsync(template, ct), count);
        await File.WriteAllTextAsync(target, enlarged, ct);
        await output.WriteLineAsync($"A team of {count} people beside the coordinator: {target}");
        return 0;
    }
}
