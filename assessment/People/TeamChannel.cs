namespace DigiCheckBot.Assessment.People;

/// <summary>The channel of a team in which a Fachbereich reads.</summary>
public sealed record TeamChannel(string TenantId, string TeamId, string ChannelId);
