using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs.Overviews;
using DigiCheckBot.Downloads;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using DigiCheckBot.OwnData;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Rounds;

/// <summary>What the desk of each turn works with.</summary>
internal sealed record RoundParts(
    IPeopleStore People,
    IRoundStore Rounds,
    IInterviewStore Interviews,
    ICatalogues Catalogues,
    RoundClosing Closing,
    RoundDelivery Delivery,
    RoundSteps Steps,
    RoundResults Results,
    IRegisterStore Register,
    IOutbox Outbox,
    IOverviewDesk Overview,
    PreviousStatements Previous,
    RoundAudit Audit,
    OwnRecords Own,
    DownloadLinks Links,
    Roster Roster,
    IOptions<OperatorOptions> Operator,
    IOptions<List<BotOptions>> Bots
)
{
    public string OperatorId => Operator.Value.Id;

    public ImmutableArray<string> ServedTenants { get; } = [.. Bots.Value.Select(b => b.TenantId)];
}
