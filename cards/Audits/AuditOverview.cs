using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Cards.Audits;

/// <summary>What was done to a round.</summary>
/// <param name="Entries">The newest first.</param>
/// <param name="Names">Display names of those who are known.</param>
/// <param name="Zone">The operator's.</param>
/// <param name="Export">Where the same is to be had as CSV; null: nowhere.</param>
public sealed record AuditOverview(
    RoundHeader Header,
    ImmutableArray<AuditEntry> Entries,
    IReadOnlyDictionary<PersonId, string> Names,
    TimeZoneInfo Zone,
    Uri? Export
);
