using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Catalogue;

public sealed class CatalogueReaderTests
{
    private static readonly AssessmentCatalogue Sample = Read();

    [Fact]
    public void Reads_a_catalogue_without_mistakes() =>
        Assert.Equal(["DA-01", "DA-05", "DA-07", "VE-02", "VE-09", "TE-04", "TE-05"], Sample.Questions.Select(q => q.Id.Value));

    [Fact]
    public void Takes_the_version_from_the_folder() => Assert.Equal("2026.1", Sample.Version);

    [Fact]
    public void Leaves_context_questions_without_a_field() => Assert.Null(Question("DA-01").Field);

    [Fact]
    public void Reads_a_condition_with_what_holds_otherwise() =>
        Assert.Equal(
            new Condition(new QuestionId("DA-05"), Comparison.AtLeast, "2", Otherwise.CountsAsZero),
            Question("DA-07").VisibleWhen
        );

    [Fact]
    public void Reads_options_with_points_and_the_exclusive_one()
    {
        var nothing = Assert.IsType<AnswerFormat.MultipleChoice>(Question("DA-07").Format).Options[^1];

        Assert.Equal(new Option("nichts", new LocalizedText("Nichts davon"), 0, IsExclusive: true), nothing);
    }

    [Fact]
    public void Keeps_options_that_do_not_count_without_points() => Assert.Null(Question("DA-05").Format.Choices[^1].Points);

    [Fact]
    public void Reads_what_a_number_is_worth()
    {
        var days = Assert.IsType<AnswerFormat.WholeNumber>(Question("TE-04").Format);

        Assert.Equal([new NumberBand(0, 0), new NumberBand(2, 2), new NumberBand(30, 4)], days.Bands.ToArray());
    }

    [Fact]
    public void Reads_the_tile_of_a_question() =>
        Assert.Equal(new QuestionTile(new LocalizedText("Erwartungen"), 10), Question("VE-09").Tile);

    [Fact]
    public void Reads_when_a_field_does_not_apply() =>
        Assert.Equal(new OptionRef(new QuestionId("DA-05"), "keine_leistungen"), Sample.Fields[0].DroppedWhen);

    [Fact]
    public void Reads_when_the_outside_view_does_not_apply() =>
        Assert.Equal(new OptionRef(new QuestionId("DA-05"), "keine_leistungen"), Sample.OutsideViewDroppedWhen);

    [Fact]
    public void Restricts_a_field_and_its_questions() => Assert.True(Sample.Fields[^1].IsRestricted && Question("TE-04").IsRestricted);

    [Fact]
    public void Reads_a_level_and_an_option_as_tests()
    {
        var trigger = Measure("M-OZ-01").Trigger;

        Assert.Equal(
            [
                new Test.FieldLevel(new CheckFieldId("online-zugang"), Comparison.AtMost, 2),
                new Test.QuestionOption(new QuestionId("DA-07"), "bezahlen", Negated: true),
                new Test.QuestionOption(new QuestionId("VE-09"), "schlechter", Negated: false),
            ],
            trigger.AnyOf.Concat(trigger.AndNot)
        );
    }

    [Fact]
    public void Reads_points_and_the_outside_view_as_tests() =>
        Assert.Equal(
            [
                new Test.QuestionValue(new QuestionId("DA-05"), Comparison.AtMost, 2),
                new Test.OutsideLevel(new OutsideCategoryId("suche"), Comparison.AtMost, 2),
            ],
            Measure("M-OZ-02").Trigger.AnyOf.ToArray()
        );

    [Fact]
    public void Keeps_the_class_that_remains_without_the_condition() =>
        Assert.Equal(PriorityClass.Synergy, Measure("M-OZ-02").OtherwisePriority);

    [Fact]
    public void Strikes_a_measure_without_its_condition_by_no_class() => Assert.Null(Measure("M-SI-01").OtherwisePriority);

    [Fact]
    public void Reads_a_deadline() => Assert.Equal(new Deadline(new DateOnly(2028, 12, 31), "frist", "R01"), Measure("M-OZ-02").Deadline);

    [Fact]
    public void Reads_a_measure_that_this_round_fulfils() =>
        Assert.Equal("Diese Runde erhebt den Bedarf.", Measure("M-KO-01").FulfilledNote?.German);

    [Fact]
    public void Keeps_the_origin_of_an_amount()
    {
        var amount = Measure("M-OZ-01").Costs.Parts[1].Amount;

        Assert.Equal((300m, "Q01", false, "Angebot"), (amount.Value, amount.Sources.Single(), amount.IsAssumption, amount.Note));
    }

    [Fact]
    public void Reads_a_default_that_follows_another_driver() =>
        Assert.Equal(new DriverDefault(0.5m, new DriverId("beschaeftigte"), RoundUp: true), Driver("arbeitsplaetze").Default);

    [Fact]
    public void Reads_what_caps_a_default() => Assert.Equal(new QuestionId("DA-01"), Driver("prozesse").AtMostQuestion);

    [Fact]
    public void Takes_a_translation_where_there_is_one() =>
        Assert.Equal("On paper only", Question("DA-05").Format.Choices[0].Label.In(Language.English));

    [Fact]
    public void Falls_back_to_German() => Assert.Equal("Teils online", Question("DA-05").Format.Choices[1].Label.In(Language.English));

    [Fact]
    public void Lists_each_missing_translation_as_a_warning()
    {
        using var folder = SampleFolders.Versions();

        var warnings = CatalogueReader.Read(folder.Version("2026.1")).Warnings;

        Assert.Contains(warnings, w => w is { Code: "K18", File: "2026.1/fragen.yaml", Line: 27 });
    }

    [Fact]
    public void Reports_a_missing_file()
    {
        using var folder = SampleFolders.Versions();
        File.Delete(Path.Combine(folder.Version("2026.1"), "quellen.md"));

        Assert.Equal("2026.1/quellen.md", Assert.Single(CatalogueReader.Read(folder.Version("2026.1")).Errors).File);
    }

    [Fact]
    public void Reports_a_file_that_would_never_be_read()
    {
        using var folder = SampleFolders.Versions();
        File.WriteAllText(Path.Combine(folder.Version("2026.1"), "fragne.yaml"), "fragen: []");

        Assert.Equal("2026.1/fragne.yaml", Assert.Single(CatalogueReader.Read(folder.Version("2026.1")).Errors).File);
    }

    /// <summary>Whatever line is lost or doubled, the reader says so or gives a catalogue; it never throws.</summary>
    [Fact]
    public void Never_throws_on_a_damaged_file()
    {
        string[] files = ["fragen.yaml", "pruefelder.yaml", "massnahmen.yaml", "fachbereiche.yaml", "aussensicht.yaml", "texte.en.yaml"];
        var damages =
            from file in Gen.Elements(files)
            from line in Gen.Choose(0, 120)
            from doubled in Gen.Elements(true, false)
            select (file, line, doubled);

        Prop.ForAll(
                damages.ToArbitrary(),
                damage =>
                {
                    using var folder = SampleFolders.Versions();
                    Damage(Path.Combine(folder.Version("2026.1"), damage.file), damage.line, damage.doubled);
                    var reading = CatalogueReader.Read(folder.Version("2026.1"));
                    return reading.Errors.IsEmpty == reading.Catalogue is not null;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static void Damage(string path, int line, bool doubled)
    {
        var lines = File.ReadAllLines(path).ToList();
        var at = line % lines.Count;
        if (doubled)
        {
            lines.Insert(at, lines[at]);
        }
        else
        {
            lines.RemoveAt(at);
        }

        File.WriteAllLines(path, lines);
    }

    private static AssessmentCatalogue Read()
    {
        using var folder = SampleFolders.Versions();
        var reading = CatalogueReader.Read(folder.Version("2026.1"));
        return reading.Catalogue ?? throw new CatalogueException(reading.Errors);
    }

    private static Question Question(string id) => Sample[new QuestionId(id)];

    private static Measure Measure(string id) => Sample[new MeasureId(id)];

    private static CostDriver Driver(string id) => Sample.Parameters.Drivers.Single(d => d.Id.Value == id);
}
