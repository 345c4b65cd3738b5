using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Turns;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Rounds;

/// <summary>What people of a round are called. No list of names is stored, so the team is asked each time.</summary>
internal sealed class RoundNames(IPeopleStore people, Roster roster, ILogger<RoundNames> logger)
{
    /// <summary>Without names a list is still of use, so a team that can't be asked doesn't spoil it.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> OfAsync(AssessmentRound round, CancellationToken ct)
    {
        if (round.Channel is not { } channel || await people.TeamAsync(channel.TenantId, channel.TeamId, ct) is not { } team)
        {
            return new Dictionary<PersonId, string>();
        }

        try
        {
            return (await roster.ReadAsync(team, ct)).ToDictionary(m => m.Person, m => m.DisplayName);
        }
        catch (Exception cause)
            when (cause is ErrorResponseException or HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
        {
            DeliveryLog.NamesUnknown(logger, round.Id, cause);
            return new Dictionary<PersonId, string>();
        }
    }

    /// <summary>The same, and of those outside the team, such as coordinators, the name that Teams gave with their chat.</summary>
    public async Task<IReadOnlyDictionary<PersonId, string>> OfAsync(
        AssessmentRound round,
        IEnumerable<PersonId> others,
        CancellationToken ct
    )
    {
        var names = new Dictionary<PersonId, string>(await OfAsync(round, ct));
        foreach (var person in others.Distinct().Where(p => !names.ContainsKey(p)))
        {
            if (
                await people.LoadAsync(person, ct) is { Value.Reference: { } reference }
                && References.Read(reference).User?.Name is { Length: > 0 } name
            )
            {
                names[person] = name;
            }
        }

        return names;
    }
}
