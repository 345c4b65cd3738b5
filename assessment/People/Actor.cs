namespace DigiCheckBot.Assessment.People;

/// <summary>Somebody who acts, with what the activity and the operator's configuration say about them.</summary>
public sealed record Actor(PersonId Person, bool IsCoordinator);
