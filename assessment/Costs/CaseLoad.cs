namespace DigiCheckBot.Assessment.Costs;

/// <summary>What a measure saves in daily work, as coordinator or expert give it; the catalogue has no such numbers.</summary>
/// <param name="CasesPerYear">Cases (Fallzahl) that the measure touches; null: not known.</param>
/// <param name="MinutesSavedPerCase">Own working minutes saved per case; null: not known.</param>
public sealed record CaseLoad(decimal? CasesPerYear, decimal? MinutesSavedPerCase);
