using DigiCheckBot.Catalogue;

namespace DigiCheckBot.Tests.Catalogue;

public sealed class InvalidSampleTests
{
    private static readonly string[] Names =
    [
        .. Directory.GetDirectories(SampleFolders.Invalid).Select(path => Path.GetFileName(path)).Order(),
    ];

    public static TheoryData<string> Samples => [.. Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Finds_exactly_the_expected_errors(string sample)
    {
        var changes = Path.Combine(SampleFolders.Invalid, sample);
        using var folder = SampleFolders.Versions(changes);

        var found = CatalogueReader.Read(folder.Version("2026.1")).Errors;

        var expected = File.ReadAllLines(Path.Combine(changes, "expected.txt")).Where(line => line.Length > 0).ToList();
        Assert.Equal(expected.Count, found.Length);
        Assert.All(expected, line => Assert.Contains(found, error => Line(error).StartsWith(line, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Gives_no_catalogue_and_names_a_remedy(string sample)
    {
        using var folder = SampleFolders.Versions(Path.Combine(SampleFolders.Invalid, sample));

        var reading = CatalogueReader.Read(folder.Version("2026.1"));

        Assert.Null(reading.Catalogue);
        Assert.All(reading.Errors, error => Assert.NotEmpty(error.Remedy));
    }

    [Fact]
    public void Every_rule_has_a_sample()
    {
        // K16 and K19 have no folder: a warning, and a setting.
        string[] rules = [.. Enumerable.Range(1, 28).Except([16, 19]).Select(number => $"K{number:00}")];

        Assert.All(rules, rule => Assert.Contains(Names, name => name.StartsWith(rule, StringComparison.Ordinal)));
    }

    private static string Line(CatalogueError error) => $"{error.Code} {error.File["2026.1/".Length..]}:{error.Line} {error.Message}";
}
