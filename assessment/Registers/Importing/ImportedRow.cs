using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Registers.Importing;

/// <summary>One row as it was understood; what the table leaves open is null.</summary>
/// <param name="Department">Empty: the row is about the municipality only.</param>
internal sealed record ImportedRow(
    int Number,
    string Municipality,
    FederalState? Land,
    MunicipalitySize? Size,
    int? BudgetYear,
    decimal? MeasureLimit,
    string Department,
    DepartmentKindId? Kind,
    int? People,
    TeamChannel? Team
)
{
    private const int EarliestYear = 2020;
    private const int LatestYear = 2100;
    private const string Formulas = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="places">Where each column stands.</param>
    /// <param name="problems">Takes everything that is wrong with the row.</param>
    public static ImportedRow Read(
        CsvRow row,
        IReadOnlyDictionary<ImportColumn, int> places,
        ImportVocabulary words,
        ICollection<ImportProblem> problems
    )
    {
        var department = Cell(ImportColumn.Department);
        CheckName(Cell(ImportColumn.Municipality), ImportColumn.Municipality);
        if (department.Length > 0)
        {
            CheckName(department, ImportColumn.Department);
        }

        return new ImportedRow(
            row.Number,
            Cell(ImportColumn.Municipality),
            Find(ImportColumn.Land, words.Lands, ImportProblemKind.UnknownLand),
            Find(ImportColumn.Size, words.Sizes, ImportProblemKind.UnknownSize),
            Number(ImportColumn.BudgetYear, EarliestYear, LatestYear, ImportProblemKind.BudgetYear),
            Amount(),
            department,
            department.Length == 0 ? null : Kind(),
            department.Length == 0 ? null : Number(ImportColumn.People, 1, Registers.Department.MostPeople, ImportProblemKind.People),
            department.Length == 0 ? null : TeamOf(Cell(ImportColumn.Team))
        );

        string Cell(ImportColumn column) => places.TryGetValue(column, out var at) && at < row.Cells.Length ? row.Cells[at] : "";

        void Report(ImportColumn column, ImportProblemKind kind) => problems.Add(new(row.Number, column, kind, Cell(column)));

        void CheckName(string name, ImportColumn column)
        {
            if (name.Length is < Registers.Municipality.ShortestName or > Registers.Municipality.LongestName)
            {
                Report(column, ImportProblemKind.NameLength);
            }
            else if (Formulas.Contains(name[0], StringComparison.Ordinal))
            {
                Report(column, ImportProblemKind.Formula);
            }
        }

        T? Find<T>(ImportColumn column, ImmutableArray<(string Word, T Value)> known, ImportProblemKind problem)
            where T : struct
        {
            var cell = Cell(column);
            var found = known.Where(k => MunicipalRegister.IsSame(k.Word, cell)).Select(k => (T?)k.Value).FirstOrDefault();
            if (found is null && cell.Length > 0)
            {
                Report(column, problem);
            }

            return found;
        }

        DepartmentKindId? Kind()
        {
            if (Cell(ImportColumn.Kind).Length == 0)
            {
                Report(ImportColumn.Kind, ImportProblemKind.UnknownKind);
            }

            return Find(ImportColumn.Kind, words.Kinds, ImportProblemKind.UnknownKind);
        }

        int? Number(ImportColumn column, int least, int most, ImportProblemKind problem)
        {
            var cell = Cell(column);
            var isNumber = int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (isNumber && number >= least && number <= most)
            {
                return number;
            }

            if (cell.Length > 0)
            {
                Report(column, problem);
            }

            return null;
        }

        decimal? Amount()
        {
            var cell = Cell(ImportColumn.MeasureLimit).Replace("€", "", StringComparison.Ordinal).Trim();
            if (
                decimal.TryParse(cell, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, German, out var amount)
                && amount is >= 0 and <= Registers.Municipality.MostLimit
                && amount == decimal.Truncate(amount)
            )
            {
                return amount;
            }

            if (cell.Length > 0)
            {
                Report(ImportColumn.MeasureLimit, ImportProblemKind.MeasureLimit);
            }

            return null;
        }

        TeamChannel? TeamOf(string name)
        {
            var teams = name.Length == 0 ? [] : words.Teams.Where(t => MunicipalRegister.IsSame(t.Name, name)).ToList();
            if (name.Length > 0 && teams.Count != 1)
            {
                Report(ImportColumn.Team, teams.Count == 0 ? ImportProblemKind.UnknownTeam : ImportProblemKind.AmbiguousTeam);
            }

            return teams.Count == 1 ? teams[0].Channel : null;
        }
    }
}
