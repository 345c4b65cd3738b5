using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Overviews;

/// <summary>A round in the coordinators' overview, with participation as P9 lets it be seen.</summary>
/// <param name="Staff">While the survey is open; else null.</param>
/// <param name="Published">Afterwards, as it was published; null: nothing was.</param>
public sealed record OverviewLine(RoundSummary Round, StaffProgress? Staff, Participation? Published);
