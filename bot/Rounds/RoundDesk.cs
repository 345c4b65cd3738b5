using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Dialogs.Overviews;
using DigiCheckBot.Downloads;
using DigiCheckBot.Outreach;
using DigiCheckBot.OwnData;
using DigiCheckBot.Turns;
using Microsoft.Bot.Builder;

namespace DigiCheckBot.Rounds;

/// <summary>Rounds as one turn of one person can reach them.</summary>
internal sealed class RoundDesk(
    ITurnContext context,
    Actor actor,
    string operatorId,
    ImmutableArray<string> servedTenants,
    Roster roster,
    IPeopleStore people,
    IRoundStore rounds,
    IInterviewStore interviews,
    ICatalogues catalogues,
    RoundClosing closing,
    RoundDelivery delivery,
    RoundSteps steps,
    RoundResults results,
    IRegisterStore register,
    IOutbox outbox,
    IOverviewDesk overview,
    PreviousStatements previous,
    RoundAudit audit,
    OwnRecords own,
    DownloadLinks links,
    Language language
) : IRoundDesk
{
    public async Task<ImmutableArray<TeamRecord>> TeamsAsync(CancellationToken ct)
    {
        if (Contacts.TeamOf(context.Activity) is { } here)
        {
            return await people.TeamAsync(here.Channel.TenantId, here.Channel.TeamId, ct) is { } known
                ? [known with { Channel = here.Channel }]
                : [here];
        }

        var teams = ImmutableArray.CreateBuilder<TeamRecord>();
        foreach (var tenant in servedTenants.Prepend(actor.Person.TenantId).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            teams.AddRange(await people.TeamsAsync(tenant, ct).ToListAsync(ct));
        }

        return teams.ToImmutable();
    }

    public Task<ImmutableArray<RosterMember>> RosterAsync(TeamRecord team, CancellationToken ct) => roster.ReadAsync(team, ct);

    public async Task<ImmutableArray<RoundStanding>> OpenRoundsAsync(CancellationToken ct)
    {
        var here = Contacts.TeamOf(context.Activity)?.Channel;
        var open = ImmutableArray.CreateBuilder<RoundStanding>();
        await foreach (var summary in rounds.ListAsync(operatorId, ct))
        {
            if (
                summary.State is not (RoundState.Completed or RoundState.Cancelled)
                && await LoadOwnAsync(summary.Id, ct) is { } round
                && IsShownIn(here, round)
            )
            {
                open.Add(await StandingOfAsync(round, ct));
            }
        }

        return open.ToImmutable();
    }

    public async Task<RoundStanding?> StandingAsync(RoundId round, CancellationToken ct) =>
        await LoadOwnAsync(round, ct) is { } found ? await StandingOfAsync(found, ct) : null;

    public async Task<string?> ContactAsync(RoundId round, CancellationToken ct) =>
        (await LoadOwnAsync(round, ct))?.Settings.Preconditions.Contact;

    public async Task<RoundStanding?> CloseAsync(RoundId round, CancellationToken ct)
    {
        if (await LoadOwnAsync(round, ct) is null)
        {
            return null;
        }

        var closed = await closing.RunAsync(round, actor, ct);
        outbox.Take(round);
        return await StandingOfAsync(closed, ct);
    }

    public Task<PreviousStatement?> PreviousStatementAsync(Interview interview, CancellationToken ct) =>
        previous.OfAsync(interview, actor.Person, ct);

    public async Task<PublishedRound?> PublishedAsync(RoundId round, CancellationToken ct) =>
        await LoadOwnAsync(round, ct) is { } found && await rounds.PublishedAsync(round, ct) is { } result
            ? new PublishedRound(found, result)
            : null;

    public Task<DeliveryView?> DeliveryAsync(RoundId round, CancellationToken ct) => delivery.ViewAsync(round, actor.Person, ct);

    public Task<int> TryFailedAgainAsync(RoundId round, CancellationToken ct) => delivery.TryFailedAgainAsync(round, actor.Person, ct);

    public Task<int?> TryUncertainAgainAsync(RoundId round, string seen, CancellationToken ct) =>
        delivery.TryUncertainAgainAsync(round, seen, actor.Person, ct);

    public Task<int?> SettleUncertainAsync(RoundId round, string seen, CancellationToken ct) =>
        delivery.SettleUncertainAsync(round, seen, actor.Person, ct);

    public IOverviewDesk Overview => overview;

    public async Task<ImmutableArray<RosterMember>> MembersOfAsync(AssessmentRound round, CancellationToken ct) =>
        round.Channel is { } channel && await people.TeamAsync(channel.TenantId, channel.TeamId, ct) is { } team
            ? await roster.ReadIfPossibleAsync(team, ct)
            : [];

    public Task<RoundDossier?> DossierAsync(RoundId round, CancellationToken ct) => steps.LoadAsync(round, ct);

    public Task<TakenStep> TakeAsync(
        RoundId round,
        RoundAction action,
        Func<RoundDossier, StepOrigin, RoundStep> step,
        CancellationToken ct
    ) => steps.TakeAsync(round, action, actor, step, ct);

    public Task<PublishedResult> TryAsync(AssessmentRound round, RoundWork work, CancellationToken ct) =>
        results.ComputeAsync(round, work, ct);

    public async Task<ImmutableArray<PersonId>> ReadersAsync(AssessmentRound round, CancellationToken ct) =>
        [
            .. (await register.AppointmentsAsync(operatorId, ct))
                .Where(e => e.Appointment == new Appointment(AppointedRole.Reader, round.MunicipalityKey))
                .Select(e => e.Person),
        ];

    public Task<AuditView?> AuditAsync(RoundId round, CancellationToken ct) => audit.ViewAsync(round, actor.Person, ct);

    public async Task<OwnDataView> OwnDataAsync(CancellationToken ct) =>
        new(await own.ReadAsync(actor, ct), await links.ToOwnDataAsync(actor.Person, language, ct));

    public Task<OwnInterview?> OwnInterviewAsync(RoundId round, CancellationToken ct) => own.FindAsync(actor, round, ct);

    public Task<bool> EraseOwnInterviewAsync(RoundId round, CancellationToken ct) => own.EraseAsync(actor, round, ct);

    public Task<bool> CutOwnLinkAsync(RoundId round, CancellationToken ct) => own.CutLinkAsync(actor, round, ct);

    public AssessmentCatalogue CatalogueOf(AssessmentRound round) => catalogues.Version(round.Settings.CatalogueVersion);

    public AssessmentCatalogue CatalogueOf(RoundDossier dossier) => CatalogueOf(dossier.Round).With(dossier.Work.FreeMeasures);

    public AssessmentCatalogue CatalogueOf(PublishedRound published) => CatalogueOf(published.Round).With(published.Result.FreeMeasures);

    /// <summary>A channel reads of its own team's rounds only, a 1:1 chat of all.</summary>
    private static bool IsShownIn(TeamChannel? here, AssessmentRound round) =>
        here is null || (round.Channel?.TenantId == here.TenantId && round.Channel.TeamId == here.TeamId);

    /// <summary>A round of another operator is as good as none.</summary>
    private async Task<AssessmentRound?> LoadOwnAsync(RoundId round, CancellationToken ct) =>
        await rounds.LoadAsync(round, ct) is { } found && found.Value.OperatorId == operatorId ? found.Value : null;

    private async Task<RoundStanding> StandingOfAsync(AssessmentRound round, CancellationToken ct)
    {
        var tally = await interviews.CountSubmittedAsync(round.Id, ct);
        return new RoundStanding(round, tally.Leadership, StaffProgress.Of(tally.Staff, round.StaffCount, round.Settings.Threshold));
    }
}
