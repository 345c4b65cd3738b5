using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Tests.Catalogue;

namespace DigiCheckBot.Tests.ReferenceValues;

public sealed class PublicValuesReaderTests
{
    private const string Valid = """
        meta: {stand: '2026-11-22'}
        werte:
        - id: strategie-vorhanden
          groesse: {de: Strategie vorhanden, en: Strategy in place}
          wert: {de: 20 %, en: 20 %}
          jahr: '2024'
          quelle: [Q01]
          herkunft: {de: Zukunftsradar, en: Zukunftsradar}
          pruefelder: [online-zugang]
          hinweis: {de: Selbstauskunft, en: Self-assessment}
        """;

    private static readonly Catalogues Shipped = Catalogues.Load(Catalogues.ShippedFolder);

    [Fact]
    public void Reads_a_value_with_year_and_source()
    {
        var value = Assert.Single(Read(Valid).Values);

        Assert.Equal(("strategie-vorhanden", "20 %", "2024"), (value.Id, value.Value.German, value.Year));
        Assert.Equal(["Q01"], value.Sources.ToArray());
        Assert.Equal([new CheckFieldId("online-zugang")], value.Fields.ToArray());
    }

    [Fact]
    public void Reads_both_languages()
    {
        var value = Assert.Single(Read(Valid).Values);

        Assert.Equal(("Strategy in place", "Self-assessment"), (value.Subject.English, value.Caution?.English));
    }

    [Fact]
    public void A_caution_can_be_left_out() =>
        Assert.Null(Assert.Single(Read(Valid.Replace("  hinweis: {de: Selbstauskunft, en: Self-assessment}", "")).Values).Caution);

    [Theory]
    [InlineData("werte:", "wert:", "K01", 2)]
    [InlineData("meta: {stand: '2026-11-22'}\nwerte:", "- werte:", "K01", 1)]
    [InlineData("jahr: '2024'", "jahr: 2024", "K01", 6)]
    [InlineData(", en: Strategy in place", "", "K01", 4)]
    [InlineData("  jahr: '2024'", "  jahr: '2024'\n  note: 3", "K01", 7)]
    [InlineData("strategie-vorhanden", "Strategie vorhanden", "K02", 3)]
    [InlineData("online-zugang", "online-zugan", "K04", 9)]
    [InlineData("'2024'", "'voriges Jahr'", "K15", 6)]
    [InlineData("[Q01]", "[]", "K15", 3)]
    [InlineData("de: Strategie vorhanden", "de: 'Strategie  vorhanden'", "K17", 4)]
    [InlineData("de: Strategie vorhanden", "de: ''", "K17", 4)]
    [InlineData("[Q01]", "[Q999]", "K23", 7)]
    public void Each_mistake_is_found_in_its_line(string right, string wrong, string code, int line)
    {
        var reading = Read(Valid.Replace(right, wrong));

        Assert.Contains(reading.Errors, e => e.Code == code && e.Line == line && e.File == PublicValuesReader.FileName);
        Assert.All(reading.Errors, e => Assert.NotEmpty(e.Remedy));
        Assert.Empty(reading.Values);
    }

    [Fact]
    public void An_id_twice_is_found()
    {
        var second = Valid[Valid.IndexOf("- id", StringComparison.Ordinal)..];

        Assert.Equal("K03", Assert.Single(Read($"{Valid}\n{second}").Errors).Code);
    }

    [Fact]
    public void Without_the_file_there_are_no_values()
    {
        using var folder = SampleFolders.Versions();

        Assert.Empty(Catalogues.Load(folder.Path).PublicValues);
    }

    [Fact]
    public void A_broken_file_stops_the_start()
    {
        using var folder = SampleFolders.Versions();
        File.WriteAllText(Path.Combine(folder.Path, PublicValuesReader.FileName), Valid.Replace("[Q01]", "[Q999]"));

        Assert.Equal("K23", Assert.Single(Assert.Throws<CatalogueException>(() => Catalogues.Load(folder.Path)).Errors).Code);
    }

    [Fact]
    public void The_check_reports_it_as_well()
    {
        using var folder = SampleFolders.Versions();
        using var output = new StringWriter();
        File.WriteAllText(Path.Combine(folder.Path, PublicValuesReader.FileName), Valid.Replace("[Q01]", "[Q999]"));

        Assert.Equal(1, CatalogueCheck.Run(output, folder.Path));
        Assert.Contains("vergleichswerte.yaml:7", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_values_that_ship_have_year_source_and_both_languages() =>
        Assert.All(
            Shipped.PublicValues,
            v => Assert.False(v.Sources.IsEmpty || v.Year.Length == 0 || v.Subject.English is null || v.Value.English is null)
        );

    [Fact]
    public void The_values_that_ship_are_those_of_the_reference() => Assert.Equal(26, Shipped.PublicValues.Length);

    [Fact]
    public void Their_sources_stand_in_the_reference()
    {
        var reference = File.ReadAllText(Path.Combine(Catalogues.ShippedFolder, "2026.1", "benchmark.md"));

        Assert.All(Shipped.PublicValues.SelectMany(v => v.Sources), s => Assert.Contains(s, reference, StringComparison.Ordinal));
    }

    private static PublicValuesReading Read(string text)
    {
        using var folder = SampleFolders.Versions();
        var newest = Catalogues.Load(folder.Path).Current;
        File.WriteAllText(Path.Combine(folder.Path, PublicValuesReader.FileName), text);
        return PublicValuesReader.Read(folder.Path, newest);
    }
}
