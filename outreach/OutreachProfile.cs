using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Outreach;

/// <summary>What messages say about the operator, and the language of people who haven't chosen one.</summary>
public sealed record OutreachProfile(string OperatorId, string OperatorName, Language DefaultLanguage);
