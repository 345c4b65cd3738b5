using System.ComponentModel.DataAnnotations;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Options;

/// <summary>The data centre that runs this bot.</summary>
internal sealed class OperatorOptions
{
    public const string Section = "Operator";

    /// <summary>Lasting key; part of storage keys.</summary>
    [Required]
    [RegularExpression("^[a-z0-9-]{2,40}$")]
    public required string Id { get; init; }

    /// <summary>As people know it.</summary>
    [Required]
    [StringLength(100, MinimumLength = 2)]
    public required string Name { get; init; }

    /// <summary>k of rule P2: how many staff answers it takes before anything of them is shown.</summary>
    [Range(5, 25)]
    public int Threshold { get; init; } = 5;

    /// <summary>Language of people who haven't chosen one.</summary>
    public Language DefaultLanguage { get; init; } = Language.German;

    /// <summary>IANA name; days (deadlines, "today") are counted there.</summary>
    [Required]
    public string TimeZone { get; init; } = "Europe/Berlin";

    /// <summary>Two letters after "DE-" (ISO 3166-2): whose public holidays count for reminders of rounds that name no Land.</summary>
    [Required]
    public string Land { get; init; } = "NW";

    /// <summary>When reminders may begin on a working day, in the person's zone.</summary>
    public TimeOnly RemindersFrom { get; init; } = ContactHours.UsualFrom;

    /// <summary>When they end.</summary>
    public TimeOnly RemindersTo { get; init; } = ContactHours.UsualTo;

    /// <summary>Requests per second to one tenant that the outbox may use up; Teams takes 50, and people's turns need some.</summary>
    [Range(1, 50)]
    public double MessagesPerSecond { get; init; } = 40;

    /// <summary>How long what is kept.</summary>
    public RetentionOptions Retention { get; init; } = new();

    /// <summary>Whom people ask about data protection, e.g. an address; null: the round's contact at the municipality.</summary>
    [StringLength(200, MinimumLength = 2)]
    public string? PrivacyContact { get; init; }

    /// <summary>Where browsers reach the bot (https://…), for downloads; null: no downloads are offered.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>People who may start, watch and close rounds.</summary>
    public IReadOnlyList<CoordinatorEntry> Coordinators { get; init; } = [];

    /// <summary>What the outbox needs to know of the operator.</summary>
    /// <exception cref="InvalidOperationException">The options weren't validated.</exception>
    public OutreachProfile Profile() =>
        new(
            Id,
            Name,
            DefaultLanguage,
            new PaceLimit(MessagesPerSecond),
            TimeZoneInfo.FindSystemTimeZoneById(TimeZone),
            FederalStateCode.TryParse(Land, out var state) ? state : throw new InvalidOperationException("Operator:Land is unknown."),
            RemindersFrom,
            RemindersTo
        )
        {
            Retention = Retention.Periods(),
            IsConfiguredCoordinator = IsCoordinator,
        };

    /// <summary>What the conversation needs to know of the operator.</summary>
    public OperatorProfile ForTurns() => new(Id, Name, Threshold) { Retention = Retention.Periods(), PrivacyContact = PrivacyContact };

    public bool IsCoordinator(PersonId person) =>
        Coordinators.Any(c =>
            string.Equals(c.TenantId, person.TenantId, StringComparison.OrdinalIgnoreCase)
            && string.Equals(c.ObjectId, person.ObjectId, StringComparison.OrdinalIgnoreCase)
        );
}

/// <summary>One coordinator: tenant and Entra object id.</summary>
internal sealed class CoordinatorEntry
{
    public required string TenantId { get; init; }

    public required string ObjectId { get; init; }
}
