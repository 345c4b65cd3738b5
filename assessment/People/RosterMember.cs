namespace DigiCheckBot.Assessment.People;

/// <summary>One human member of a team, as Teams lists them. Guests and bots are left out before.</summary>
/// <param name="TeamsUserId">The channel's id of the person (29:…), needed to open a 1:1 chat.</param>
/// <param name="DisplayName">Shown on cards, never stored with answers.</param>
public sealed record RosterMember(PersonId Person, string TeamsUserId, string DisplayName);
