using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Registers.Importing;

/// <summary>Puts the rows of a table together with what the register holds.</summary>
internal sealed class ImportMerge(MunicipalRegister register, ICollection<ImportProblem> problems)
{
    public ImmutableArray<RegisterChange> ChangesOf(ImmutableArray<ImportedRow> rows)
    {
        var municipalities = rows.Where(r => r.Municipality.Length > 0)
            .GroupBy(r => MunicipalRegister.NewMunicipalityId(r.Municipality))
            .Select(MunicipalityOf)
            .ToList();
        var departments = rows.Where(r => r.Department.Length > 0 && r.Municipality.Length > 0 && r.Kind is not null)
            .Select(r => (Row: r, Change: DepartmentOf(r)))
            .ToList();
        CheckNames(departments);
        CheckTeams(departments);
        return
        [
            .. municipalities.Where(c => c.Value != register.Municipality(c.Value.Id)?.Value),
            .. departments.Select(d => d.Change).Where(c => !IsSame(c.Value, register.Department(c.Value.Id)?.Value)),
        ];
    }

    private RegisterChange.SaveMunicipality MunicipalityOf(IGrouping<string, ImportedRow> rows)
    {
        var stored = register.MunicipalityNamed(rows.First().Municipality);
        var before = stored?.Value ?? new Municipality(rows.Key, rows.First().Municipality, null, null, null);
        return new RegisterChange.SaveMunicipality(
            before with
            {
                Land = Only(rows, r => r.Land, ImportColumn.Land) ?? before.Land,
                Size = Only(rows, r => r.Size, ImportColumn.Size) ?? before.Size,
                BudgetYear = Only(rows, r => r.BudgetYear, ImportColumn.BudgetYear) ?? before.BudgetYear,
                MeasureLimit = Only(rows, r => r.MeasureLimit, ImportColumn.MeasureLimit) ?? before.MeasureLimit,
            },
            stored?.ETag
        );
    }

    /// <summary>What the rows say, if they agree.</summary>
    private T? Only<T>(IEnumerable<ImportedRow> rows, Func<ImportedRow, T?> value, ImportColumn column)
        where T : struct
    {
        var said = rows.Where(r => value(r) is not null).ToList();
        foreach (var other in said.Where(r => !value(r).Equals(value(said[0]))))
        {
            problems.Add(new ImportProblem(other.Number, column, ImportProblemKind.Contradiction, value(other).ToString() ?? ""));
        }

        return said.Count == 0 ? null : value(said[0]);
    }

    private RegisterChange.SaveDepartment DepartmentOf(ImportedRow row)
    {
        var municipality = register.MunicipalityNamed(row.Municipality)?.Value.Id ?? MunicipalRegister.NewMunicipalityId(row.Municipality);
        var stored = register.DepartmentNamed(municipality, row.Department);
        var id = stored?.Value.Id ?? MunicipalRegister.NewDepartmentId(municipality, row.Department);
        var before = stored?.Value ?? new Department(id, municipality, row.Department, row.Kind!.Value, null, null, []);
        var team = row.Team ?? before.Team;
        return new RegisterChange.SaveDepartment(
            before with
            {
                Kind = row.Kind!.Value,
                People = row.People ?? before.People,
                Team = team,
                Leaders = team == before.Team ? before.Leaders : [],
            },
            stored?.ETag
        );
    }

    private void CheckNames(IEnumerable<(ImportedRow Row, RegisterChange.SaveDepartment Change)> departments)
    {
        foreach (var (row, _) in departments.GroupBy(d => d.Change.Value.Id).SelectMany(g => g.Skip(1)))
        {
            problems.Add(new ImportProblem(row.Number, ImportColumn.Department, ImportProblemKind.DepartmentTwice, row.Department));
        }
    }

    /// <summary>A team is one Fachbereich.</summary>
    private void CheckTeams(IReadOnlyCollection<(ImportedRow Row, RegisterChange.SaveDepartment Change)> departments)
    {
        var kept = register.Departments.Select(d => d.Value).Where(d => departments.All(n => n.Change.Value.Id != d.Id));
        var taken = kept.Where(d => d.Team is not null).Select(d => d.Team!.TeamId).ToHashSet(StringComparer.Ordinal);
        foreach (var (row, change) in departments.Where(d => d.Change.Value.Team is not null))
        {
            if (!taken.Add(change.Value.Team!.TeamId))
            {
                problems.Add(new ImportProblem(row.Number, ImportColumn.Team, ImportProblemKind.TeamTaken, row.Department));
            }
        }
    }

    private static bool IsSame(Department one, Department? other) =>
        other is not null && one with { Leaders = [] } == other with { Leaders = [] } && one.Leaders.SequenceEqual(other.Leaders);
}
