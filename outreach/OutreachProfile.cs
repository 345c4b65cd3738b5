using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Retention;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Outreach;

/// <summary>What messages say about the operator, how fast they go out, and when people may be reminded.</summary>
/// <param name="DefaultLanguage">Of people who haven't chosen one.</param>
/// <param name="Pace">For each tenant, shared by all instances.</param>
/// <param name="Zone">Where days are counted, and of people whose client hasn't told theirs.</param>
/// <param name="State">The Land whose holidays count for a round that names none.</param>
/// <param name="From">When reminders begin on a working day.</param>
/// <param name="To">When they end.</param>
public sealed record OutreachProfile(
    string OperatorId,
    string OperatorName,
    Language DefaultLanguage,
    PaceLimit Pace,
    TimeZoneInfo Zone,
    FederalState State,
    TimeOnly From,
    TimeOnly To
)
{
    /// <summary>The operator's configuration names the person as coordinator.</summary>
    public Func<PersonId, bool> IsConfiguredCoordinator { get; init; } = _ => false;

    /// <summary>How long what is kept.</summary>
    public RetentionPeriods Retention { get; init; } = RetentionPeriods.Usual;

    /// <summary>How long one chat isn't written to again; two seconds keep all limits of Teams per thread.</summary>
    public TimeSpan ThreadRest { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>When the people of a round may be written to unasked.</summary>
    /// <param name="zone">IANA name of the person's zone; one that is null or unknown here counts as the operator's.</param>
    public ContactHours HoursOf(AssessmentRound round, string? zone = null) =>
        new(
            round.Settings.State ?? State,
            zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var own) ? own : Zone,
            From,
            To
        );

    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);
}
