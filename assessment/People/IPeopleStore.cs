using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.People;

/// <summary>The interview that a person is in; cleared at submission.</summary>
public sealed record InterviewPointer(RoundId Round, ParticipantId Participant);

/// <summary>One message of a round to the person.</summary>
public sealed record MessageReference(RoundId Round, string MessageId);

/// <summary>What the bot remembers of a person beside interviews.</summary>
/// <param name="Language">Chosen by the person; null: the configured default.</param>
/// <param name="Reference">The 1:1 conversation reference as JSON; null before the first contact.</param>
/// <param name="SeenActivities">Ids of typed messages outside an interview that have acted; the newest 8.</param>
/// <param name="Reachable">False after the app was removed.</param>
/// <param name="TimeZone">IANA name, as the person's client told last; null: the operator's.</param>
public sealed record PersonRecord(
    PersonId Person,
    Language? Language,
    string? Reference,
    InterviewPointer? Current,
    ImmutableArray<string> SeenActivities,
    bool Reachable = true,
    string? TimeZone = null
)
{
    private const int KeptActivities = 8;
    private const int KeptUnconfirmed = 8;

    /// <summary>Messages of which nobody knows whether they arrived; the person's next turn in the chat settles it.</summary>
    public ImmutableArray<MessageReference> Unconfirmed { get; init; } = [];

    /// <summary>The privacy notice was shown, by itself or with an invitation.</summary>
    public bool PrivacyShown { get; init; }

    /// <summary>Roles that coordinators gave. With the person, because that is read in each turn anyway; the list is in the register.</summary>
    public ImmutableArray<HeldAppointment> Appointments { get; init; } = [];

    /// <summary>What the person acts as in a local run; null: what they are.</summary>
    public PlayedRole? Played { get; init; }

    public static PersonRecord New(PersonId person) => new(person, null, null, null, []);

    public bool HasSeen(string? activityId) => activityId is not null && SeenActivities.Contains(activityId);

    public ImmutableArray<Appointment> AppointmentsBy(string operatorId) =>
        [.. Appointments.Where(a => a.OperatorId == operatorId).Select(a => a.Appointment)];

    /// <summary>Roles of which the person hasn't heard yet.</summary>
    public ImmutableArray<Appointment> NewAppointmentsBy(string operatorId) =>
        [.. Appointments.Where(a => a.OperatorId == operatorId && !a.IsTold).Select(a => a.Appointment)];

    public PersonRecord Appointed(string operatorId, Appointment appointment) =>
        AppointmentsBy(operatorId).Contains(appointment)
            ? this
            : this with
            {
                Appointments = Appointments.Add(new HeldAppointment(operatorId, appointment)),
            };

    public PersonRecord Dismissed(string operatorId, Appointment appointment) =>
        AppointmentsBy(operatorId).Contains(appointment)
            ? this with
            {
                Appointments = Appointments.RemoveAll(a => a.OperatorId == operatorId && a.Appointment == appointment),
            }
            : this;

    /// <param name="told">Those that the person has just heard of.</param>
    public PersonRecord Told(string operatorId, ImmutableArray<Appointment> told) =>
        told.IsEmpty
            ? this
            : this with
            {
                Appointments =
                [
                    .. Appointments.Select(a => a.OperatorId == operatorId && told.Contains(a.Appointment) ? a with { IsTold = true } : a),
                ],
            };

    public PersonRecord MayHaveGot(MessageReference message) =>
        Unconfirmed.Contains(message) ? this : this with { Unconfirmed = [.. Unconfirmed.Add(message).TakeLast(KeptUnconfirmed)] };

    /// <summary>Equal to what it was when it doesn't know the round.</summary>
    public PersonRecord Without(RoundId round) =>
        Current?.Round != round && Unconfirmed.All(m => m.Round != round)
            ? this
            : this with
            {
                Current = Current?.Round == round ? null : Current,
                Unconfirmed = [.. Unconfirmed.Where(m => m.Round != round)],
            };

    /// <summary>All that can be forgotten of a person who has asked for it. An interview that goes on needs its pointer, and a role is kept.</summary>
    public PersonRecord Forgotten() =>
        New(Person) with
        {
            Current = Current,
            PrivacyShown = PrivacyShown,
            Appointments = Appointments,
            Played = Played,
        };

    public PersonRecord Saw(string activityId)
    {
        var all = SeenActivities.Add(activityId);
        return this with { SeenActivities = all.Length <= KeptActivities ? all : all[^KeptActivities..] };
    }
}

/// <summary>A team in which the bot is installed.</summary>
/// <param name="Reference">The conversation reference of the channel as JSON.</param>
/// <param name="Installed">False after the app was removed from the team.</param>
public sealed record TeamRecord(TeamChannel Channel, string Name, string Reference, bool Installed = true);

/// <summary>Keeps people and teams that the bot can talk to.</summary>
public interface IPeopleStore
{
    Task<Versioned<PersonRecord>?> LoadAsync(PersonId person, CancellationToken ct);

    /// <param name="etag">Of the version that was loaded; null: must not exist yet.</param>
    /// <returns>The new ETag.</returns>
    /// <exception cref="SavedByAnotherException">The stored version isn't the given one.</exception>
    Task<string> SaveAsync(PersonRecord person, string? etag, CancellationToken ct);

    Task<TeamRecord?> TeamAsync(string tenantId, string teamId, CancellationToken ct);

    /// <summary>Creates or replaces; the newest reference is the right one.</summary>
    Task SaveTeamAsync(TeamRecord team, CancellationToken ct);

    IAsyncEnumerable<TeamRecord> TeamsAsync(string tenantId, CancellationToken ct);
}
