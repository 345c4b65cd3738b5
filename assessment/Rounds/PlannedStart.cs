using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>What a draft (Entwurf) needs to become a round. Who takes part is read from the team's list on the day of the start.</summary>
/// <param name="On">The day on which it starts by itself; null: when somebody starts it.</param>
/// <param name="Leaders">Entra object ids.</param>
/// <param name="LeftOut">Entra object ids of members of the team who aren't invited.</param>
/// <param name="StartersTeamsUserId">Where the card with the progress goes.</param>
/// <param name="Seed">
/// 128 random bits of which the participants' ids are made, so that two who start at the same moment make the same ids; others with each
/// change of the draft, so that nothing of an earlier attempt is taken over. Gone with the start: afterwards nothing leads from a person to
/// an id but the list of participants.
/// </param>
public sealed record PlannedStart(
    DateOnly? On,
    ImmutableArray<string> Leaders,
    ImmutableArray<string> LeftOut,
    string StartersTeamsUserId,
    string Seed
)
{
    /// <summary>Why it didn't start by itself; null: nothing kept it from starting so far.</summary>
    public StartProblem? Problem { get; init; }

    private const int SeedLength = 16;
    private const int IdLength = 32;

    public static string NewSeed() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SeedLength));

    public ParticipantId IdOf(PersonId person)
    {
        var text = Encoding.UTF8.GetBytes($"{person.TenantId}\n{person.ObjectId}");
        return new ParticipantId(Convert.ToHexStringLower(HMACSHA256.HashData(Convert.FromHexString(Seed), text))[..IdLength]);
    }
}

/// <summary>Why a draft can't become a round.</summary>
public enum StartProblem
{
    /// <summary>The bot isn't in the Fachbereich's team (any more).</summary>
    NoTeam,

    /// <summary>Teams doesn't give the team's list at the moment.</summary>
    NoRoster,

    /// <summary>None of the leaders is (still) in the team.</summary>
    NoLeaders,

    /// <summary>Nobody is left to ask beside the leaders.</summary>
    NoStaff,

    /// <summary>The last day for answers isn't after the start.</summary>
    DeadlineOver,
}
