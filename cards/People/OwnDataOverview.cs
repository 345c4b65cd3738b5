using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Retention;

namespace DigiCheckBot.Cards.People;

/// <summary>What the card about the own data shows.</summary>
/// <param name="Export">Where all of it is to be had as a file; null: nowhere.</param>
public sealed record OwnDataOverview(OwnRecord Record, RetentionPeriods Retention, Uri? Export);
