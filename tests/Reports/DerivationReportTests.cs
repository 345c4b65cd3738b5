using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Reports.Derivations;
using DigiCheckBot.Storage.RoundFiles;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Reports;

public sealed class DerivationReportTests
{
    private static readonly Catalogues Shipped = Catalogues.Load(Catalogues.ShippedFolder);

    /// <summary>The golden round: its whole derivation as it was read and approved.</summary>
    [Fact]
    public void Writes_the_whole_derivation_of_a_round_with_25_people()
    {
        var path = RepositoryRoot.Combine("tests", "Reports", "snapshots", "buergeramt-25.txt");
        var actual = Write("buergeramt-25.json", Audience.Leadership);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    [Fact]
    public void Says_that_too_few_staff_answered_and_shows_none_of_it()
    {
        var text = Write("buergeramt-4.json", Audience.Leadership);

        Assert.Contains("Mitarbeitende: weniger als 5 Antworten", text, StringComparison.Ordinal);
        Assert.DoesNotContain("        Mitarbeitende ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_no_question_of_the_staff_below_ten_people()
    {
        var staff = Write("buergeramt-8.json", Audience.Leadership)
            .Split('\n')
            .Where(l => l.TrimStart().StartsWith("Mitarbeitende ", StringComparison.Ordinal));

        Assert.DoesNotContain(staff, line => line.Contains(':', StringComparison.Ordinal) && line.Contains('-', StringComparison.Ordinal));
    }

    [Fact]
    public void Tells_everyone_nothing_of_the_restricted_field()
    {
        var text = Write("buergeramt-25.json", Audience.Everyone);

        Assert.Contains(
            "informationssicherheit (Informationssicherheit und Notfallvorsorge): nur für Leitung und Koordination",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("DA-21", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DA-24", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Prints_every_sample_for_every_audience(Language language)
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "*.json"))
        {
            Assert.All(Enum.GetValues<Audience>(), audience => Assert.NotEmpty(Write(file, audience, language)));
        }
    }

    private static string Write(string file, Audience audience, Language language = Language.German)
    {
        var round = RoundFile.Read(File.ReadAllText(RepositoryRoot.Combine("samples", file)), Shipped);
        return DerivationReport.Write(Shipped.Current, RoundEvaluation.Publish(round), audience, language);
    }
}
