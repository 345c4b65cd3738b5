using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach;

/// <summary>What messages say about the operator, the language and zone of people who haven't chosen one, and how fast to send.</summary>
/// <param name="Pace">For each tenant, shared by all instances.</param>
/// <param name="Zone">Where days are counted.</param>
public sealed record OutreachProfile(
    string OperatorId,
    string OperatorName,
    Language DefaultLanguage,
    PaceLimit Pace,
    TimeZoneInfo Zone
);
