using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>The only link between a person and an interview; deleted some days after closing.</summary>
/// <param name="TeamsUserId">Needed to open the 1:1 chat.</param>
public sealed record Participant(RoundId Round, ParticipantId Id, PersonId Person, string TeamsUserId, Population Population);
