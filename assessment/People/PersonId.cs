namespace DigiCheckBot.Assessment.People;

/// <summary>Who somebody is: tenant and Entra object id, both taken from the activity, never from a card.</summary>
public readonly record struct PersonId(string TenantId, string ObjectId);
