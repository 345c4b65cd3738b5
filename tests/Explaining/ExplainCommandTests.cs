using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Explaining;
using DigiCheckBot.Storage.RoundFiles;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Explaining;

public sealed class ExplainCommandTests : IDisposable
{
    private static readonly Catalogues Shipped = Catalogues.Load(Catalogues.ShippedFolder);
    private static readonly string Sample = RepositoryRoot.Combine("samples", "buergeramt-8.json");

    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public async Task A_file_is_explained_for_leaders_in_german()
    {
        Assert.Equal(0, await RunAsync(Sample));

        Assert.Contains("Sicht: Leitung und Koordination", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audience_and_language_can_be_chosen()
    {
        Assert.Equal(0, await RunAsync(Sample, "--language", "en", "--audience", "everyone"));

        Assert.Contains("View: everyone", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("DA-21", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_round_is_explained_by_what_was_published()
    {
        var published = RoundEvaluation.Publish(RoundFile.Read(await File.ReadAllTextAsync(Sample), Shipped));

        Assert.Equal(0, await RunAsync(["r1"], round => round.Value == "r1" ? published : null));
        var stored = _output.ToString();
        await RunAsync(Sample);

        Assert.Equal(stored + stored, _output.ToString());
    }

    [Fact]
    public async Task What_is_neither_file_nor_round_is_said()
    {
        Assert.Equal(1, await RunAsync("nowhere.json"));

        Assert.Equal("nowhere.json is neither a file nor a round with a published result.", _errors.ToString().Trim());
    }

    [Fact]
    public async Task Mistakes_in_a_file_are_listed()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            file,
            (await File.ReadAllTextAsync(Sample)).Replace("\"threshold\": 5", "\"threshold\": 3", StringComparison.Ordinal)
        );

        Assert.Equal(1, await RunAsync(file));

        Assert.Contains("The threshold is 3, not 5 to 25.", _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
        File.Delete(file);
    }

    [Theory]
    [InlineData]
    [InlineData("--audience", "leadership")]
    [InlineData("file", "--audience")]
    [InlineData("file", "--audience", "nobody")]
    [InlineData("file", "--colour", "red")]
    public async Task Arguments_that_make_no_sense_are_answered_with_the_usage(params string[] args)
    {
        Assert.Equal(2, await RunAsync(args));

        Assert.Equal(ExplainCommand.Usage, _errors.ToString().Trim());
    }

    private Task<int> RunAsync(params string[] args) => RunAsync(args, _ => null);

    private Task<int> RunAsync(string[] args, Func<RoundId, PublishedResult?> stored) =>
        ExplainCommand.RunAsync(args, Shipped, round => Task.FromResult(stored(round)), _output, _errors);
}
