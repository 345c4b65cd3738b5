using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What somebody enters for one criterion.</summary>
/// <param name="Level">0 to 4; null: not looked at, then there is neither evidence nor note.</param>
/// <param name="Evidence">An http or https address; null: none.</param>
public sealed record SeenCriterion(int? Level, string? Evidence, string? Note)
{
    public static SeenCriterion Nothing { get; } = new(null, null, null);

    public static SeenCriterion Of(OutsideFinding? finding) =>
        finding is null ? Nothing : new(finding.Level, finding.Evidence, finding.Note);

    /// <summary>An address that a click may lead to.</summary>
    public static bool IsAddress(string text) =>
        text.Length <= OutsideFinding.LongestText
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}

/// <summary>The outside view (Außensicht), criterion by criterion; several people may record at once.</summary>
public static class OutsideSteps
{
    private const string NothingSeen = "-";

    /// <summary>What a card shows of a criterion, so that nobody overwrites what they haven't seen.</summary>
    public static string MarkOf(OutsideFinding? finding) =>
        finding is null ? NothingSeen : finding.At.UtcTicks.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>
    /// Takes each criterion for itself: one that somebody else recorded since the card was shown stays as it is, the others follow what was
    /// entered. <see cref="Conflicts"/> says afterwards which those are.
    /// </summary>
    /// <param name="entered">By criterion.</param>
    /// <param name="seen">By criterion, what the card showed.</param>
    public static RoundStep Record(
        RoundDossier dossier,
        StepOrigin origin,
        AssessmentCatalogue catalogue,
        ImmutableSortedDictionary<string, SeenCriterion> entered,
        ImmutableSortedDictionary<string, string> seen
    )
    {
        var before = dossier.Work.Outside;
        var changed = entered
            .Where(e =>
                IsPossible(catalogue, e.Key, e.Value)
                && e.Value != SeenCriterion.Of(before.GetValueOrDefault(e.Key))
                && MarkOf(before.GetValueOrDefault(e.Key)) == seen.GetValueOrDefault(e.Key, NothingSeen)
            )
            .ToList();
        if (changed.Count == 0)
        {
            return new RoundStep.Unchanged();
        }

        var after = changed.Aggregate(
            before,
            (all, e) =>
                e.Value.Level is { } level
                    ? all.SetItem(e.Key, new OutsideFinding(level, e.Value.Evidence, e.Value.Note, origin.Actor.Person, origin.At))
                    : all.Remove(e.Key)
        );
        return new RoundStep.Changed(
            dossier.Work with
            {
                Outside = after,
                OutsideTakenAt = null,
            },
            string.Join(", ", changed.Select(e => e.Key))
        );
    }

    /// <summary>Criteria that somebody else recorded otherwise in the meantime.</summary>
    public static ImmutableArray<string> Conflicts(RoundDossier dossier, ImmutableSortedDictionary<string, SeenCriterion> entered) =>
        [
            .. entered
                .Where(e => e.Value != SeenCriterion.Nothing && e.Value != SeenCriterion.Of(dossier.Work.Outside.GetValueOrDefault(e.Key)))
                .Select(e => e.Key),
        ];

    /// <summary>The result follows what was seen, once; while the survey runs there is none, and closing takes it over.</summary>
    public static RoundStep Take(RoundDossier dossier, StepOrigin origin) =>
        dossier.Work.OutsideTakenAt is not null
            ? new RoundStep.Unchanged()
            : new RoundStep.Changed(dossier.Work with { OutsideTakenAt = origin.At })
            {
                Evaluates = dossier.Round.State != RoundState.Survey,
            };

    private static bool IsPossible(AssessmentCatalogue catalogue, string criterion, SeenCriterion entered) =>
        catalogue.OutsideView.Any(c => c.Criteria.Any(k => k.Id == criterion))
        && entered is { Level: null, Evidence: null, Note: null } or { Level: >= 0 and <= OutsideFinding.HighestLevel }
        && (entered.Evidence is null || SeenCriterion.IsAddress(entered.Evidence))
        && (entered.Note?.Length ?? 0) <= OutsideFinding.LongestText;
}
