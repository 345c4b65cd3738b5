using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Registers.Importing;

/// <summary>
/// Reads a table of municipalities and Fachbereiche. If anything is wrong nothing is imported, so that the same table can be corrected and
/// sent again as a whole; sending it twice changes nothing more. What a cell leaves open stays as it is in the register.
/// </summary>
public static class RegisterImport
{
    /// <summary>Data rows of one table.</summary>
    public const int MostRows = 200;

    public abstract record Result
    {
        private Result() { }

        public sealed record Refused(ImmutableArray<ImportProblem> Problems) : Result;

        /// <param name="Changes">Municipalities first; without what is the same already.</param>
        public sealed record Accepted(ImmutableArray<RegisterChange> Changes, int Rows) : Result;
    }

    public static Result Read(string text, MunicipalRegister register, ImportVocabulary words)
    {
        var problems = new List<ImportProblem>();
        if (CsvTable.Read(text) is not { } table)
        {
            return new Result.Refused([new ImportProblem(1, null, ImportProblemKind.OpenQuote)]);
        }

        if (table.Length < 2)
        {
            return new Result.Refused([new ImportProblem(1, null, ImportProblemKind.Empty)]);
        }

        if (table.Length - 1 > MostRows)
        {
            return new Result.Refused([new ImportProblem(table[MostRows + 1].Number, null, ImportProblemKind.TooManyRows)]);
        }

        var places = PlacesOf(table[0], words, problems);
        if (problems.Count > 0)
        {
            return new Result.Refused([.. problems]);
        }

        var rows = table.Skip(1).Select(r => ImportedRow.Read(r, places, words, problems)).ToImmutableArray();
        var import = new ImportMerge(register, problems);
        var changes = import.ChangesOf(rows);
        return problems.Count > 0
            ? new Result.Refused([.. problems.OrderBy(p => p.Row).ThenBy(p => p.Column)])
            : new Result.Accepted(changes, rows.Length);
    }

    private static Dictionary<ImportColumn, int> PlacesOf(CsvRow headings, ImportVocabulary words, List<ImportProblem> problems)
    {
        var places = new Dictionary<ImportColumn, int>();
        foreach (var (heading, index) in headings.Cells.Select((h, i) => (h, i)).Where(c => c.h.Length > 0))
        {
            var column = words
                .Headings.Where(w => MunicipalRegister.IsSame(w.Word, heading))
                .Select(w => (ImportColumn?)w.Column)
                .FirstOrDefault();
            if (column is not { } known)
            {
                problems.Add(new(headings.Number, null, ImportProblemKind.UnknownHeading, heading));
            }
            else if (!places.TryAdd(known, index))
            {
                problems.Add(new(headings.Number, known, ImportProblemKind.HeadingTwice, heading));
            }
        }

        if (!places.ContainsKey(ImportColumn.Municipality))
        {
            problems.Add(new(headings.Number, ImportColumn.Municipality, ImportProblemKind.HeadingMissing));
        }

        if (places.ContainsKey(ImportColumn.Department) && !places.ContainsKey(ImportColumn.Kind))
        {
            problems.Add(new(headings.Number, ImportColumn.Kind, ImportProblemKind.HeadingMissing));
        }

        return places;
    }
}
