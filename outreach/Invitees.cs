using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach;

/// <summary>Finds the interview of somebody to write to, as long as the link still exists.</summary>
internal static class Invitees
{
    /// <returns>Null: not invited, or the link was deleted.</returns>
    public static async Task<Participant?> ParticipantOfAsync(
        this IRoundStore rounds,
        RoundId round,
        PersonId person,
        CancellationToken ct
    ) => await rounds.ParticipantsAsync(round, ct).FirstOrDefaultAsync(p => p.Person == person, ct);
}
