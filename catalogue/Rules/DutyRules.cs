using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Legal duties (K22): reasoned, with what must be proven, and pulling in nothing that the law doesn't ask of municipalities.</summary>
internal static class DutyRules
{
    public static IEnumerable<CatalogueError> Duties(CatalogueEntries catalogue)
    {
        foreach (var measure in catalogue.Measures.Where(m => m.Priority is not null))
        {
            if (measure.IsDuty && (measure.MandatoryBecause is null || measure.LegalBasis.Count == 0 || measure.Deadline is null))
            {
                yield return MeasureFindings.UnreasonedDuty(measure.Priority!.At);
            }

            if (!measure.IsDuty && (measure.MandatoryBecause?.At ?? measure.Condition?.At ?? measure.Deadline?.At) is { } at)
            {
                yield return MeasureFindings.ReasonWithoutDuty(at);
            }

            if (measure.Deadline is { Kind: not null } deadline && deadline.Kind.Value is DeadlineKind.ToCome && deadline.Date is null)
            {
                yield return MeasureFindings.DeadlineWithoutDate(deadline.At);
            }
        }
    }

    public static IEnumerable<CatalogueError> Conditions(CatalogueEntries catalogue)
    {
        foreach (var measure in catalogue.Measures)
        {
            if (measure.Condition is null != measure.Otherwise is null)
            {
                yield return MeasureFindings.ConditionWithoutOtherwise((measure.Condition?.At ?? measure.Otherwise?.At)!.Value);
            }

            if (measure.Otherwise?.Value.Priority is PriorityClass.Mandatory or PriorityClass.DutyToBeChecked)
            {
                yield return MeasureFindings.OtherwiseIsDuty(measure.Otherwise.At);
            }

            if (measure.Condition is { ExpertQuestion: null } condition && (!condition.Tests.Any() || condition.FollowUp is null))
            {
                yield return MeasureFindings.UnprovableCondition(condition.At);
            }

            if (measure.Priority is { Value: PriorityClass.DutyToBeChecked } && measure.Condition?.ExpertQuestion is null)
            {
                yield return MeasureFindings.NothingToCheck(measure.Priority.At);
            }
        }
    }

    /// <summary>E-Akte, replacement scanning and process optimisation bind others: no duty rests on them or pulls them in.</summary>
    public static IEnumerable<CatalogueError> NothingUnboundPulledIn(CatalogueEntries catalogue)
    {
        if (catalogue.Parameters?.NoDuty is not { } unbound)
        {
            yield break;
        }

        var laws = unbound.LegalBasis.Select(l => l.Value).ToHashSet();
        var fields = unbound.Fields.Select(f => f.Value).ToHashSet();
        foreach (var duty in catalogue.Measures.Where(m => m.IsDuty))
        {
            if (duty.LegalBasis.FirstOrDefault(l => laws.Contains(l.Value)) is { } law)
            {
                yield return MeasureFindings.NoDuty(law.At, law.Value);
            }

            foreach (var needed in MeasureRules.Closure(catalogue, duty))
            {
                if (needed.LegalBasis.Any(l => laws.Contains(l.Value)) || needed.Effects.Any(e => fields.Contains(e.Field?.Value ?? "")))
                {
                    yield return MeasureFindings.PulledInByDuty(duty.At, duty.Id?.Value ?? "", needed.Id?.Value ?? "");
                }
            }
        }
    }
}
