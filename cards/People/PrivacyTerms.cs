using DigiCheckBot.Assessment.Retention;

namespace DigiCheckBot.Cards.People;

/// <summary>What people are told about their data before anything else.</summary>
/// <param name="Contact">Whom to ask about data protection; null: the contact that stands on the round's cards.</param>
/// <param name="Threshold">k of rule P2.</param>
public sealed record PrivacyTerms(string OperatorName, string? Contact, int Threshold, RetentionPeriods Retention);
