using DigiCheckBot.Assessment.Rounds.Rights;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>Lasting names of what the audit tells.</summary>
public static class AuditKeys
{
    /// <summary>E.g. <c>round.fix-fields</c>.</summary>
    public static string Of(RoundAction action) =>
        "round."
        + string.Concat(
            action
                .ToString()
                .Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}")
        );
}
