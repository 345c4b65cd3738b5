using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Turns;

/// <summary>What was read for a turn.</summary>
/// <param name="Person">As this turn sees the person: loading may have moved the pointer to the interview that the card names.</param>
/// <param name="Stored">As it is stored; null: nobody saved this person before.</param>
/// <param name="Interview">The interview that the turn is about; null: none.</param>
internal sealed record LoadedTurn(PersonRecord Person, Versioned<PersonRecord>? Stored, Versioned<StoredInterview>? Interview)
{
    /// <summary>Outside an interview the person's own row remembers what was typed.</summary>
    public bool HasSeen(string? activityId) => Person.HasSeen(activityId) || Interview?.Value.Session.HasSeen(activityId) == true;
}
