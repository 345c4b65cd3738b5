using Azure.Data.Tables;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Rows as text, to look for what must or mustn't be in them.</summary>
internal static class Rows
{
    public static string TextOf(TableEntity row) => string.Join('\n', row.Keys.Select(k => $"{k}={row[k]}"));

    /// <summary>A stored document in one piece, however many properties it takes.</summary>
    public static string DocumentOf(TableEntity row) =>
        string.Concat(
            row.Keys.Where(k => k.StartsWith("Json", StringComparison.Ordinal)).OrderBy(k => k.Length).ThenBy(k => k).Select(k => row[k])
        );
}
