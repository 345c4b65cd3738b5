using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Registers.Importing;

namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string RegisterHeading => Say();

    public string RegisterCounts(int municipalities, int departments) => Fill([municipalities, departments]);

    public string RegisterEmpty => Say();

    public string RegisterNewMunicipality => Say();

    public string RegisterEditMunicipality => Say();

    public string RegisterNewDepartment => Say();

    public string RegisterEditDepartment => Say();

    public string RegisterImport => Say();

    public string RegisterEdit => Say();

    public string RegisterAdopt => Say();

    public string RegisterCandidate => Say();

    public string RegisterBudgetFrom(int year) => Fill([year]);

    public string RegisterLimitOf(decimal euros) => Fill([euros]);

    public string RegisterPeople(int count) => Fill([count]);

    public string RegisterNoTeam => Say();

    public string RegisterNoLeaders => Say();

    public string RegisterLeaders(int count) => Fill([count]);

    public string RegisterName => Say();

    public string LandLabel => Say();

    public string LandOfOperator => Say();

    public string RegisterSize => Say();

    public string RegisterLimit => Say();

    public string RegisterLimitMeans(decimal usual) => Fill([usual]);

    public string RegisterPeopleLabel => Say();

    public string RegisterTeam => Say();

    public string RegisterLeadersLater => Say();

    public string RegisterSave => Say();

    public string RegisterRemove => Say();

    public string BackToRegister => Say();

    public string ImportHeading => Say();

    public string ImportText(int characters) => Fill([characters]);

    public string ImportTable => Say();

    public string ImportExample => Say();

    public string ImportNothing(int problems) => Fill([problems]);

    public string ImportMoreProblems(int count) => Fill([count]);

    public string ColumnMunicipality => Say();

    public string ColumnLand => Say();

    public string ColumnSize => Say();

    public string ColumnBudgetYear => Say();

    public string ColumnMeasureLimit => Say();

    public string ColumnDepartment => Say();

    public string ColumnKind => Say();

    public string ColumnPeople => Say();

    public string ColumnTeam => Say();

    public string Column(ImportColumn column) =>
        column switch
        {
            ImportColumn.Municipality => ColumnMunicipality,
            ImportColumn.Land => ColumnLand,
            ImportColumn.Size => ColumnSize,
            ImportColumn.BudgetYear => ColumnBudgetYear,
            ImportColumn.MeasureLimit => ColumnMeasureLimit,
            ImportColumn.Department => ColumnDepartment,
            ImportColumn.Kind => ColumnKind,
            ImportColumn.People => ColumnPeople,
            _ => ColumnTeam,
        };

    public string SizeRural => Say();

    public string SizeSmallTown => Say();

    public string SizeTown => Say();

    public string SizeCity => Say();

    public string SizeLargeCity => Say();

    public string SizeDistrict => Say();

    public string Size(MunicipalitySize size) =>
        size switch
        {
            MunicipalitySize.Rural => SizeRural,
            MunicipalitySize.SmallTown => SizeSmallTown,
            MunicipalitySize.Town => SizeTown,
            MunicipalitySize.City => SizeCity,
            MunicipalitySize.LargeCity => SizeLargeCity,
            _ => SizeDistrict,
        };

    /// <summary>The names of the 16 Länder, in the order of <see cref="FederalState"/>, separated by bars.</summary>
    public string LandNames => Say();

    public string Land(FederalState state) => LandNames.Split('|')[(int)state];
}
