using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>Who takes a step, and when.</summary>
public sealed record StepOrigin(Actor Actor, DateTimeOffset At);
