using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Dialogs.Overviews;

namespace DigiCheckBot.Dialogs;

/// <summary>
/// What a turn can ask of rounds and do with them. Each effect is durable when the call returns and may be repeated without acting twice.
/// </summary>
public interface IRoundDesk
{
    /// <summary>Teams of the person's tenant and of the tenants that the bot serves in which it is installed; in a channel only that team.</summary>
    Task<ImmutableArray<TeamRecord>> TeamsAsync(CancellationToken ct);

    /// <summary>People of a team: no guests, no bots.</summary>
    Task<ImmutableArray<RosterMember>> RosterAsync(TeamRecord team, CancellationToken ct);

    /// <summary>The operator's rounds that aren't finished, newest first; in a channel only those of its team.</summary>
    Task<ImmutableArray<RoundStanding>> OpenRoundsAsync(CancellationToken ct);

    Task<RoundStanding?> StandingAsync(RoundId round, CancellationToken ct);

    /// <summary>Whom the participants of a round can ask at the municipality.</summary>
    /// <returns>Null: no such round.</returns>
    Task<string?> ContactAsync(RoundId round, CancellationToken ct);

    /// <summary>What the person said as a leader of the same Fachbereich in the newest earlier round whose answers still exist.</summary>
    /// <returns>Null: there is none, or nobody knows any more whose it was.</returns>
    Task<PreviousStatement?> PreviousStatementAsync(Interview interview, CancellationToken ct);

    /// <summary>Computes and stores the result once; closing a closed round changes nothing.</summary>
    Task<RoundStanding?> CloseAsync(RoundId round, CancellationToken ct);

    /// <returns>Null: no such round, or nothing published yet.</returns>
    Task<PublishedRound?> PublishedAsync(RoundId round, CancellationToken ct);

    /// <summary>What became of the messages of a round.</summary>
    /// <returns>Null: no such round.</returns>
    Task<DeliveryView?> DeliveryAsync(RoundId round, CancellationToken ct);

    /// <summary>Has the failed messages of the report sent again.</summary>
    /// <returns>How many.</returns>
    Task<int> TryFailedAgainAsync(RoundId round, CancellationToken ct);

    /// <summary>Has the uncertain messages of the report sent again; they may arrive twice.</summary>
    /// <param name="seen">The mark of the messages that the coordinator saw.</param>
    /// <returns>How many; null: they aren't those any more, and nothing was done.</returns>
    Task<int?> TryUncertainAgainAsync(RoundId round, string seen, CancellationToken ct);

    /// <summary>Notes the uncertain messages of the report as delivered.</summary>
    /// <param name="seen">The mark of the messages that the coordinator saw.</param>
    /// <returns>How many; null: they aren't those any more, and nothing was done.</returns>
    Task<int?> SettleUncertainAsync(RoundId round, string seen, CancellationToken ct);

    /// <summary>All rounds together.</summary>
    IOverviewDesk Overview { get; }

    /// <summary>People of the round's team now.</summary>
    /// <returns>Empty: it has none, or Teams can't be asked at the moment.</returns>
    Task<ImmutableArray<RosterMember>> MembersOfAsync(AssessmentRound round, CancellationToken ct);

    /// <summary>Everything that a step of a round is decided on.</summary>
    /// <returns>Null: no such round.</returns>
    Task<RoundDossier?> DossierAsync(RoundId round, CancellationToken ct);

    /// <summary>Takes a step of a round, if <see cref="RoundRules"/> allows it to the person now.</summary>
    /// <param name="step">Pure: it may be called several times, each time with what is stored then.</param>
    Task<TakenStep> TakeAsync(RoundId round, RoundAction action, Func<RoundDossier, StepOrigin, RoundStep> step, CancellationToken ct);

    /// <summary>What was done to a round. Who may see it is judged by the caller.</summary>
    /// <returns>Null: no such round.</returns>
    Task<AuditView?> AuditAsync(RoundId round, CancellationToken ct);

    /// <summary>What is stored about whoever acts.</summary>
    Task<OwnDataView> OwnDataAsync(CancellationToken ct);

    /// <returns>Null: no link to an interview of whoever acts is left in the round.</returns>
    Task<OwnInterview?> OwnInterviewAsync(RoundId round, CancellationToken ct);

    /// <summary>Deletes the answers of whoever acts as long as the survey runs.</summary>
    /// <returns>False: there is nothing to delete, or it counts already.</returns>
    Task<bool> EraseOwnInterviewAsync(RoundId round, CancellationToken ct);

    /// <summary>Cuts the link between whoever acts and the own interview once the survey is over.</summary>
    /// <returns>False: there is none, or it is too early.</returns>
    Task<bool> CutOwnLinkAsync(RoundId round, CancellationToken ct);

    /// <summary>What the round would come to with other work; nothing is stored.</summary>
    Task<PublishedResult> TryAsync(AssessmentRound round, RoundWork work, CancellationToken ct);

    /// <summary>People who are appointed to read what is released to the round's municipality.</summary>
    Task<ImmutableArray<PersonId>> ReadersAsync(AssessmentRound round, CancellationToken ct);

    /// <summary>The catalogue version that a round is pinned to.</summary>
    AssessmentCatalogue CatalogueOf(AssessmentRound round);

    /// <summary>The same with the measures that experts added in their own words.</summary>
    AssessmentCatalogue CatalogueOf(RoundDossier dossier);

    /// <inheritdoc cref="CatalogueOf(RoundDossier)"/>
    AssessmentCatalogue CatalogueOf(PublishedRound published);
}

/// <summary>A round and how far it is, as P9 lets a coordinator see it.</summary>
public sealed record RoundStanding(AssessmentRound Round, int LeadersAnswered, StaffProgress Staff);

/// <summary>A round with what was published of it.</summary>
public sealed record PublishedRound(AssessmentRound Round, PublishedResult Result);

/// <summary>A round with what became of its messages.</summary>
/// <param name="Names">Display names of those whom the team's list knows.</param>
/// <param name="AsOf">When it was read, in the operator's time zone.</param>
/// <param name="Export">Where the same is to be had as CSV; null: nowhere.</param>
public sealed record DeliveryView(
    AssessmentRound Round,
    DeliveryReport Report,
    IReadOnlyDictionary<PersonId, string> Names,
    DateTimeOffset AsOf,
    Uri? Export
);

/// <summary>A round with what was done to it.</summary>
/// <param name="Entries">The newest first, without what is nobody else's business (P9).</param>
/// <param name="Names">Display names of those who are known.</param>
/// <param name="Zone">The operator's.</param>
/// <param name="Export">Where the same is to be had as CSV; null: nowhere.</param>
public sealed record AuditView(
    AssessmentRound Round,
    ImmutableArray<AuditEntry> Entries,
    IReadOnlyDictionary<PersonId, string> Names,
    TimeZoneInfo Zone,
    Uri? Export
);

/// <summary>What is stored about a person.</summary>
/// <param name="Export">Where all of it is to be had as a file; null: nowhere.</param>
public sealed record OwnDataView(OwnRecord Record, Uri? Export);
