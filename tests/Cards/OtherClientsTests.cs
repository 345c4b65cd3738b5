using System.Diagnostics;
using System.Runtime.CompilerServices;
using DigiCheckBot.Assessment.Catalogues;
using Newtonsoft.Json;

namespace DigiCheckBot.Tests.Cards;

/// <summary>Clients without Teams' own elements (charts, progress bar) get a fallback: checked with the open-source renderer, which knows none.</summary>
public sealed class OtherClientsTests
{
    private static readonly string[] TeamsOnly = ["ProgressBar", "Chart.HorizontalBar.Stacked"];

    [Fact]
    public void Every_element_of_Teams_has_a_fallback() =>
        Assert.All(
            SampleCards.All(Language.German).SelectMany(c => CardTree.OfType(c.Value, TeamsOnly)),
            e => Assert.NotNull(e["fallback"]?["type"])
        );

    [Fact]
    public void The_renderer_that_knows_no_element_of_Teams_has_nothing_to_complain_about()
    {
        var folder = Directory.CreateTempSubdirectory("cards");
        try
        {
            var files = SampleCards
                .All(Language.German)
                .Select(card =>
                {
                    var path = Path.Combine(folder.FullName, $"{card.Key}.json");
                    File.WriteAllText(path, card.Value.ToString(Formatting.None));
                    return path;
                });
            var (code, output) = Run(["check-cards.mjs", .. files]);

            Assert.True(code == 0, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int Code, string Output) Run(string[] arguments, [CallerFilePath] string source = "")
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(Path.GetDirectoryName(source)!, "..", "npm"),
        };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return (node.ExitCode, output + errors.Result);
    }
}
