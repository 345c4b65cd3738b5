using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Registers.Importing;

namespace DigiCheckBot.Tests.Registers;

public sealed class RegisterImportTests
{
    private const string Head = "Kommune;Land;Größe;Jahr;Grenze;Fachbereich;Typ;Leute;Team\n";

    private static readonly ImportVocabulary Words = new(
        [
            ("Kommune", ImportColumn.Municipality),
            ("Municipality", ImportColumn.Municipality),
            ("Land", ImportColumn.Land),
            ("Größe", ImportColumn.Size),
            ("Jahr", ImportColumn.BudgetYear),
            ("Grenze", ImportColumn.MeasureLimit),
            ("Fachbereich", ImportColumn.Department),
            ("Typ", ImportColumn.Kind),
            ("Leute", ImportColumn.People),
            ("Team", ImportColumn.Team),
        ],
        [("Kleinstadt", MunicipalitySize.SmallTown), ("Großstadt", MunicipalitySize.LargeCity)],
        [("NW", FederalState.NorthRhineWestphalia)],
        [("Bürgeramt", new DepartmentKindId("buergeramt")), ("Standesamt", new DepartmentKindId("standesamt"))],
        [Team("19:a", "Team A"), Team("19:b", "Team B"), Team("19:c", "Team B")]
    );

    [Fact]
    public void A_right_table_becomes_municipalities_first_and_then_their_departments()
    {
        var accepted = Accepted(
            Head + "Musterstadt;NW;Kleinstadt;2027;12.500 €;Amt 1;Bürgeramt;12;Team A\nMusterstadt;;;;;Amt 2;Standesamt;;"
        );

        var saved = Assert.IsType<RegisterChange.SaveMunicipality>(accepted.Changes[0]).Value;
        Assert.Equal((FederalState.NorthRhineWestphalia, MunicipalitySize.SmallTown), (saved.Land, saved.Size));
        Assert.Equal((2027, 12_500m), (saved.BudgetYear, saved.MeasureLimit));
        var departments = accepted.Changes.Skip(1).Cast<RegisterChange.SaveDepartment>().Select(d => d.Value).ToList();
        Assert.Equal(["Amt 1", "Amt 2"], departments.Select(d => d.Name));
        Assert.All(departments, d => Assert.Equal(saved.Id, d.MunicipalityId));
        Assert.Equal((12, "19:a"), (departments[0].People, departments[0].Team?.TeamId));
    }

    [Fact]
    public void Reading_the_same_table_again_changes_nothing()
    {
        const string Table = Head + "Musterstadt;NW;;;;Amt 1;Bürgeramt;12;Team A\nDorf;;;;;;;;";

        Assert.Empty(Accepted(Table, After(Accepted(Table))).Changes);
    }

    [Fact]
    public void What_a_cell_leaves_open_stays_as_it_is()
    {
        var register = After(Accepted(Head + "Musterstadt;NW;Kleinstadt;2027;500;Amt 1;Bürgeramt;12;Team A"));

        var changed = Accepted("Municipality;Fachbereich;Typ\nMUSTERSTADT;amt  1;Standesamt", register).Changes;

        var department = Assert.IsType<RegisterChange.SaveDepartment>(Assert.Single(changed));
        Assert.Equal(("Amt 1", "standesamt", 12), (department.Value.Name, department.Value.Kind.Value, department.Value.People));
        Assert.NotNull(department.ETag);
    }

    [Theory]
    [InlineData("", 1, null, ImportProblemKind.Empty)]
    [InlineData("Kommune\n\"offen", 1, null, ImportProblemKind.OpenQuote)]
    [InlineData("Kommune;Farbe\nA B;rot", 1, null, ImportProblemKind.UnknownHeading)]
    [InlineData("Kommune;Municipality\nA B;C D", 1, ImportColumn.Municipality, ImportProblemKind.HeadingTwice)]
    [InlineData("Land\nNW", 1, ImportColumn.Municipality, ImportProblemKind.HeadingMissing)]
    [InlineData("Kommune;Fachbereich\nOrt;Amt", 1, ImportColumn.Kind, ImportProblemKind.HeadingMissing)]
    [InlineData("Kommune\nX", 2, ImportColumn.Municipality, ImportProblemKind.NameLength)]
    [InlineData("Kommune\n=HYPERLINK(1)", 2, ImportColumn.Municipality, ImportProblemKind.Formula)]
    [InlineData("Kommune;Land\nOrt;Bayernland", 2, ImportColumn.Land, ImportProblemKind.UnknownLand)]
    [InlineData("Kommune;Größe\nOrt;riesig", 2, ImportColumn.Size, ImportProblemKind.UnknownSize)]
    [InlineData("Kommune;Jahr\nOrt;27", 2, ImportColumn.BudgetYear, ImportProblemKind.BudgetYear)]
    [InlineData("Kommune;Grenze\nOrt;viel", 2, ImportColumn.MeasureLimit, ImportProblemKind.MeasureLimit)]
    [InlineData("Kommune;Land;Jahr\nOrt;NW;2027\nOrt;NW;2028", 3, ImportColumn.BudgetYear, ImportProblemKind.Contradiction)]
    [InlineData("Kommune;Fachbereich;Typ\nOrt;Amt;Raumfahrt", 2, ImportColumn.Kind, ImportProblemKind.UnknownKind)]
    [InlineData("Kommune;Fachbereich;Typ\nOrt;Amt;", 2, ImportColumn.Kind, ImportProblemKind.UnknownKind)]
    [InlineData("Kommune;Fachbereich;Typ;Leute\nOrt;Amt;Bürgeramt;0", 2, ImportColumn.People, ImportProblemKind.People)]
    [InlineData(
        "Kommune;Fachbereich;Typ\nOrt;Amt;Bürgeramt\nort;AMT;Bürgeramt",
        3,
        ImportColumn.Department,
        ImportProblemKind.DepartmentTwice
    )]
    [InlineData("Kommune;Fachbereich;Typ;Team\nOrt;Amt;Bürgeramt;Team X", 2, ImportColumn.Team, ImportProblemKind.UnknownTeam)]
    [InlineData("Kommune;Fachbereich;Typ;Team\nOrt;Amt;Bürgeramt;Team B", 2, ImportColumn.Team, ImportProblemKind.AmbiguousTeam)]
    [InlineData(
        "Kommune;Fachbereich;Typ;Team\nOrt;Amt;Bürgeramt;Team A\nOrt;Bau;Standesamt;Team A",
        3,
        ImportColumn.Team,
        ImportProblemKind.TeamTaken
    )]
    public void What_is_wrong_is_named_with_row_and_column(string table, int row, ImportColumn? column, ImportProblemKind kind)
    {
        var refused = Assert.IsType<RegisterImport.Result.Refused>(RegisterImport.Read(table, MunicipalRegister.Empty, Words));

        var problem = Assert.Single(refused.Problems);
        Assert.Equal((row, column, kind), (problem.Row, problem.Column, problem.Kind));
    }

    [Fact]
    public void One_wrong_row_keeps_the_right_ones_out_and_every_problem_is_named()
    {
        var refused = Assert.IsType<RegisterImport.Result.Refused>(
            RegisterImport.Read("Kommune;Jahr;Land\nOrt;2027;NW\nX;99;YY", MunicipalRegister.Empty, Words)
        );

        Assert.Equal(
            [ImportProblemKind.NameLength, ImportProblemKind.UnknownLand, ImportProblemKind.BudgetYear],
            refused.Problems.Select(p => p.Kind)
        );
    }

    [Fact]
    public void More_than_200_rows_are_refused()
    {
        var table = "Kommune\n" + string.Join('\n', Enumerable.Range(1, 201).Select(i => $"Ort {i}"));

        var refused = Assert.IsType<RegisterImport.Result.Refused>(RegisterImport.Read(table, MunicipalRegister.Empty, Words));

        Assert.Equal((202, ImportProblemKind.TooManyRows), (refused.Problems[0].Row, refused.Problems[0].Kind));
    }

    private static RegisterImport.Result.Accepted Accepted(string table, MunicipalRegister? register = null) =>
        Assert.IsType<RegisterImport.Result.Accepted>(RegisterImport.Read(table, register ?? MunicipalRegister.Empty, Words));

    private static MunicipalRegister After(RegisterImport.Result.Accepted accepted) =>
        new(
            [.. accepted.Changes.OfType<RegisterChange.SaveMunicipality>().Select(c => new Versioned<Municipality>(c.Value, "etag"))],
            [.. accepted.Changes.OfType<RegisterChange.SaveDepartment>().Select(c => new Versioned<Department>(c.Value, "etag"))]
        );

    private static TeamRecord Team(string id, string name) => new(new TeamChannel("tenant", id, id), name, "{}");
}
