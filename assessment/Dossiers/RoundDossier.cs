using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>A round with everything that a step of it is decided on (Akte).</summary>
/// <param name="Result">Null: the survey wasn't closed yet.</param>
public sealed record RoundDossier(AssessmentRound Round, RoundWork Work, PublishedResult? Result);
