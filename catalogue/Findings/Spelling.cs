namespace DigiCheckBot.Catalogue.Findings;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Spelling
{
    private const int MostEdits = 2;

    /// <returns>The known word that is at most two edits away, or null.</returns>
    public static string? Nearest(string word, IEnumerable<string> known) =>
        known
            .Where(other => Math.Abs(other.Length - word.Length) <= MostEdits && other != word)
            .Select(other => (Word: other, Edits: Edits(word, other)))
            .Where(candidate => candidate.Edits <= MostEdits && candidate.Edits < word.Length)
            .OrderBy(candidate => candidate.Edits)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();

    // Levenshtein distance with two rows.
    private static int Edits(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(previous[j], row[j - 1]) + 1);
            }

            previous = row;
        }

        return previous[b.Length];
    }
}
