namespace DigiCheckBot.Assessment.People;

/// <summary>Who somebody is in a turn: by the operator's configuration or by appointment, or what is played in a local run.</summary>
public static class ActorRule
{
    /// <param name="operatorId">Only what this operator gave counts.</param>
    /// <param name="isConfigured">The operator's configuration names the person as coordinator.</param>
    /// <param name="mayPlay">A local run; elsewhere a stored role to play is ignored.</param>
    public static Actor Of(PersonRecord person, string operatorId, bool isConfigured, bool mayPlay)
    {
        if (mayPlay && person.Played is { } played)
        {
            return played.As(person.Person);
        }

        var appointments = person.AppointmentsBy(operatorId);
        return new Actor(person.Person, isConfigured || appointments.Any(a => a.Role == AppointedRole.Coordinator))
        {
            Appointments = appointments,
        };
    }
}
