namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>The plan years, 1 to 3, in which a measure starts by decision.</summary>
public sealed record PlanWindow(int EarliestYear, int LatestYear);
