using DigiCheckBot.Catalogue;

namespace DigiCheckBot.Tests.Catalogue;

public sealed class CatalogueCheckTests
{
    [Fact]
    public void Ends_with_the_counts_of_the_shipped_catalogue() =>
        Assert.EndsWith(
            "19 Prüffelder, 69 Fragen, 90 Maßnahmen, 16 Arten von Fachbereichen",
            Run(Catalogues.ShippedFolder).Output.TrimEnd(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Succeeds_on_the_shipped_catalogue() => Assert.Equal(0, Run(Catalogues.ShippedFolder).ExitCode);

    [Fact]
    public void Fails_on_errors_and_prints_each_with_file_and_line()
    {
        using var folder = SampleFolders.Versions(Path.Combine(SampleFolders.Invalid, "fuenf-fehler"));

        var (exitCode, output) = Run(folder.Path);

        Assert.Equal(1, exitCode);
        Assert.All(
            ["fragen.yaml:20", "fragen.yaml:52", "fragen.yaml:56", "massnahmen.yaml:49", "massnahmen.yaml:69"],
            place => Assert.Contains(place, output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Takes_a_single_version_as_well()
    {
        using var folder = SampleFolders.Versions();

        Assert.Equal(0, Run(folder.Version("2026.1")).ExitCode);
    }

    [Fact]
    public void Prints_missing_translations_but_succeeds()
    {
        using var folder = SampleFolders.Versions();

        Assert.Contains("Hinweis K18 2026.1/fragen.yaml:27", Run(folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fails_where_no_catalogue_is()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(1, Run(folder.Path).ExitCode);
    }

    private static (int ExitCode, string Output) Run(string folder)
    {
        using var output = new StringWriter();
        return (CatalogueCheck.Run(output, folder), output.ToString());
    }
}
