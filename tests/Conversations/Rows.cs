using Azure.Data.Tables;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Rows as text, to look for what must or mustn't be in them.</summary>
internal static class Rows
{
    public static string TextOf(TableEntity row) => string.Join('\n', row.Keys.Select(k => $"{k}={row[k]}"));
}
