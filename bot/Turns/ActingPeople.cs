using DigiCheckBot.Assessment.People;
using DigiCheckBot.Options;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Turns;

/// <summary>Says who somebody is in a turn. Roles are played in the Development environment only.</summary>
internal sealed class ActingPeople(IOptions<OperatorOptions> options, IHostEnvironment environment)
{
    public bool MayPlay { get; } = environment.IsDevelopment();

    /// <param name="person">The row of whoever sent the activity.</param>
    public Actor Of(PersonRecord person) => ActorRule.Of(person, options.Value.Id, options.Value.IsCoordinator(person.Person), MayPlay);
}
