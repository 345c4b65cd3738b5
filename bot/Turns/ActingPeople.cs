using DigiCheckBot.Assessment.People;
using DigiCheckBot.Options;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Turns;

/// <summary>Says who somebody is in a turn. Roles are played in the Development environment only.</summary>
internal sealed class ActingPeople(IPeopleStore people, IOptions<OperatorOptions> options, IHostEnvironment environment)
{
    public bool MayPlay { get; } = environment.IsDevelopment();

    /// <summary>Somebody who isn't in a turn, such as who follows a link: the role may have been taken back since it was made.</summary>
    public async Task<Actor> FindAsync(PersonId person, CancellationToken ct) =>
        Of((await people.LoadAsync(person, ct))?.Value ?? PersonRecord.New(person));

    /// <param name="person">The row of whoever sent the activity.</param>
    public Actor Of(PersonRecord person) => ActorRule.Of(person, options.Value.Id, options.Value.IsCoordinator(person.Person), MayPlay);
}
