using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Dialogs.Overviews;
using DigiCheckBot.Downloads;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using DigiCheckBot.OwnData;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Rounds;

/// <summary>Makes the desk at which one turn of one person deals with rounds.</summary>
internal sealed class RoundDeskFactory(
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
    Roster roster,
    IOptions<OperatorOptions> options,
    IOptions<List<BotOptions>> bots
)
{
    private readonly ImmutableArray<string> _servedTenants = [.. bots.Value.Select(b => b.TenantId)];

    public IRoundDesk For(ITurnContext context, Actor actor, Language language) =>
        new RoundDesk(
            context,
            actor,
            options.Value.Id,
            _servedTenants,
            roster,
            people,
            rounds,
            interviews,
            catalogues,
            closing,
            delivery,
            steps,
            results,
            register,
            outbox,
            overview,
            previous,
            audit,
            own,
            links,
            language
        );
}
