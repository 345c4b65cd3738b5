using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs;

namespace DigiCheckBot.Turns;

/// <summary>
/// Reads the person's row and the interview that the card names at the same time. The card's ids count only if the person's own row, or
/// the round's list of participants, says the same: a forged or forwarded card opens nobody else's interview.
/// </summary>
internal sealed class TurnLoader(IPeopleStore people, IInterviewStore interviews, IRoundStore rounds)
{
    public async Task<LoadedTurn> LoadAsync(PersonId person, CardInput input, Place place, CancellationToken ct)
    {
        if (place != Place.Personal)
        {
            return Of(person, await people.LoadAsync(person, ct), null);
        }

        var named = input is { Round: { } round, Participant: { } participant } ? new InterviewPointer(round, participant) : null;
        var loadingPerson = people.LoadAsync(person, ct);
        var loadingInterview = InterviewAsync(named, ct);
        await Task.WhenAll(loadingPerson, loadingInterview);

        var loaded = Of(person, await loadingPerson, await loadingInterview);
        return named is not null && named == loaded.Person.Current ? loaded : await ResolveAsync(loaded, named, ct);
    }

    /// <summary>The card names another interview than the person is in, or none.</summary>
    private async Task<LoadedTurn> ResolveAsync(LoadedTurn loaded, InterviewPointer? named, CancellationToken ct)
    {
        if (
            named is not null
            && await rounds.ParticipantAsync(named.Round, named.Participant, ct) is { } link
            && link.Person == loaded.Person.Person
        )
        {
            var isOpen =
                loaded.Interview?.Value.Interview.Status
                is InterviewStatus.Invited
                    or InterviewStatus.InProgress
                    or InterviewStatus.Declined;
            return isOpen ? loaded with { Person = loaded.Person with { Current = named } } : loaded;
        }

        return loaded with
        {
            Interview = await InterviewAsync(loaded.Person.Current, ct),
        };
    }

    private Task<Versioned<StoredInterview>?> InterviewAsync(InterviewPointer? pointer, CancellationToken ct) =>
        pointer is null ? Task.FromResult<Versioned<StoredInterview>?>(null) : interviews.LoadAsync(pointer.Round, pointer.Participant, ct);

    private static LoadedTurn Of(PersonId id, Versioned<PersonRecord>? person, Versioned<StoredInterview>? interview) =>
        new(person?.Value ?? PersonRecord.New(id), person, interview);
}
