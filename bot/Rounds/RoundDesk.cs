using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Dialogs.Overviews;
using DigiCheckBot.Turns;
using Microsoft.Bot.Builder;

namespace DigiCheckBot.Rounds;

/// <summary>Rounds as one turn of one person can reach them.</summary>
internal sealed class RoundDesk(RoundParts parts, ITurnContext context, Actor actor, Language language) : IRoundDesk
{
    public async Task<ImmutableArray<TeamRecord>> TeamsAsync(CancellationToken ct)
    {
        if (Contacts.TeamOf(context.Activity) is { } here)
        {
            return await parts.People.TeamAsync(here.Channel.TenantId, here.Channel.TeamId, ct) is { } known
                ? [known with { Channel = here.Channel }]
                : [here];
        }

        var teams = ImmutableArray.CreateBuilder<TeamRecord>();
        foreach (var tenant in parts.ServedTenants.Prepend(actor.Person.TenantId).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            teams.AddRange(await parts.People.TeamsAsync(tenant, ct).ToListAsync(ct));
        }

        return teams.ToImmutable();
    }

    public Task<ImmutableArray<RosterMember>> RosterAsync(TeamRecord team, CancellationToken ct) => parts.Roster.ReadAsync(team, ct);

    public async Task<ImmutableArray<RoundStanding>> OpenRoundsAsync(CancellationToken ct)
    {
        var here = Contacts.TeamOf(context.Activity)?.Channel;
        var open = ImmutableArray.CreateBuilder<RoundStanding>();
        await foreach (var summary in parts.Rounds.ListAsync(parts.OperatorId, ct))
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

        var closed = await parts.Closing.RunAsync(round, actor, ct);
        parts.Outbox.Take(round);
        return await StandingOfAsync(closed, ct);
    }

    public Task<PreviousStatement?> PreviousStatementAsync(Interview interview, CancellationToken ct) =>
        parts.Previous.OfAsync(interview, actor.Person, ct);

    public async Task<PublishedRound?> PublishedAsync(RoundId round, CancellationToken ct) =>
        await LoadOwnAsync(round, ct) is { } found && await parts.Rounds.PublishedAsync(round, ct) is { } result
            ? new PublishedRound(found, result)
            : null;

    public Task<DeliveryView?> DeliveryAsync(RoundId round, CancellationToken ct) => parts.Delivery.ViewAsync(round, actor.Person, ct);

    public Task<int> TryFailedAgainAsync(RoundId round, CancellationToken ct) =>
        parts.Delivery.TryFailedAgainAsync(round, actor.Person, ct);

    public Task<int?> TryUncertainAgainAsync(RoundId round, string seen, CancellationToken ct) =>
        parts.Delivery.TryUncertainAgainAsync(round, seen, actor.Person, ct);

    public Task<int?> SettleUncertainAsync(RoundId round, string seen, CancellationToken ct) =>
        parts.Delivery.SettleUncertainAsync(round, seen, actor.Person, ct);

    public IOverviewDesk Overview => parts.Overview;

    public async Task<ImmutableArray<RosterMember>> MembersOfAsync(AssessmentRound round, CancellationToken ct) =>
        round.Channel is { } channel && await parts.People.TeamAsync(channel.TenantId, channel.TeamId, ct) is { } team
            ? await parts.Roster.ReadIfPossibleAsync(team, ct)
            : [];

    public Task<RoundDossier?> DossierAsync(RoundId round, CancellationToken ct) => parts.Steps.LoadAsync(round, ct);

    public Task<TakenStep> TakeAsync(
        RoundId round,
        RoundAction action,
        Func<RoundDossier, StepOrigin, RoundStep> step,
        CancellationToken ct
    ) => parts.Steps.TakeAsync(round, action, actor, step, ct);

    public Task<PublishedResult> TryAsync(AssessmentRound round, RoundWork work, CancellationToken ct) =>
        parts.Results.ComputeAsync(round, work, ct);

    public async Task<ImmutableArray<PersonId>> ReadersAsync(AssessmentRound round, CancellationToken ct) =>
        [
            .. (await parts.Register.AppointmentsAsync(parts.OperatorId, ct))
                .Where(e => e.Appointment == new Appointment(AppointedRole.Reader, round.MunicipalityKey))
                .Select(e => e.Person),
        ];

    public Task<AuditView?> AuditAsync(RoundId round, CancellationToken ct) => parts.Audit.ViewAsync(round, actor.Person, ct);

    public async Task<OwnDataView> OwnDataAsync(CancellationToken ct) =>
        new(await parts.Own.ReadAsync(actor, ct), await parts.Links.ToOwnDataAsync(actor.Person, language, ct));

    public Task<OwnInterview?> OwnInterviewAsync(RoundId round, CancellationToken ct) => parts.Own.FindAsync(actor, round, ct);

    public Task<bool> EraseOwnInterviewAsync(RoundId round, CancellationToken ct) => parts.Own.EraseAsync(actor, round, ct);

    public Task<bool> CutOwnLinkAsync(RoundId round, CancellationToken ct) => parts.Own.CutLinkAsync(actor, round, ct);

    public AssessmentCatalogue CatalogueOf(AssessmentRound round) => parts.Catalogues.Version(round.Settings.CatalogueVersion);

    public AssessmentCatalogue CatalogueOf(RoundDossier dossier) => CatalogueOf(dossier.Round).With(dossier.Work.FreeMeasures);

    public AssessmentCatalogue CatalogueOf(PublishedRound published) => CatalogueOf(published.Round).With(published.Result.FreeMeasures);

    /// <summary>A channel reads of its own team's rounds only, a 1:1 chat of all.</summary>
    private static bool IsShownIn(TeamChannel? here, AssessmentRound round) =>
        here is null || (round.Channel?.TenantId == here.TenantId && round.Channel.TeamId == here.TeamId);

    /// <summary>A round of another operator is as good as none.</summary>
    private async Task<AssessmentRound?> LoadOwnAsync(RoundId round, CancellationToken ct) =>
        await parts.Rounds.LoadAsync(round, ct) is { } found && found.Value.OperatorId == parts.OperatorId ? found.Value : null;

    private async Task<RoundStanding> StandingOfAsync(AssessmentRound round, CancellationToken ct)
    {
        var tally = await parts.Interviews.CountSubmittedAsync(round.Id, ct);
        return new RoundStanding(round, tally.Leadership, StaffProgress.Of(tally.Staff, round.StaffCount, round.Settings.Threshold));
    }
}
