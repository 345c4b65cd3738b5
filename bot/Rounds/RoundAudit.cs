using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Downloads;
using DigiCheckBot.Options;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Rounds;

/// <summary>Reads what was done to a round of this operator.</summary>
internal sealed class RoundAudit(
    IRoundStore rounds,
    IPeopleStore people,
    RoundNames names,
    DownloadLinks links,
    IOptions<OperatorOptions> options
)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <returns>Null: no such round; one of another operator is as good as none.</returns>
    public async Task<AuditView?> ViewAsync(RoundId id, PersonId viewer, CancellationToken ct)
    {
        if (await rounds.LoadAsync(id, ct) is not { Value: var round } || round.OperatorId != options.Value.Id)
        {
            return null;
        }

        var entries = await rounds.AuditAsync(id, ct).Where(a => !AuditKeys.IsPersonal(a.Action)).Reverse().ToListAsync(ct);
        var export = await links.ToAuditAsync(id, viewer, await LanguageOfAsync(viewer, ct), ct);
        return new AuditView(round, [.. entries], await names.OfAsync(round, entries.Select(e => e.By), ct), _zone, export);
    }

    private async Task<Language> LanguageOfAsync(PersonId viewer, CancellationToken ct) =>
        (await people.LoadAsync(viewer, ct))?.Value.Language ?? options.Value.DefaultLanguage;
}
