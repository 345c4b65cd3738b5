using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>
/// What is recommended to municipality and association: what the Fachbereich's chosen measures need, duties, and whatever is triggered and
/// brings something, each with its open municipal prerequisites. It pulls in no measure of the Fachbereich.
/// </summary>
internal static class MunicipalList
{
    public static ImmutableSortedSet<MeasureId> Of(
        ImmutableSortedDictionary<MeasureId, JudgedMeasure> judged,
        ImmutableSortedDictionary<CheckFieldId, FieldStanding> fields,
        ImmutableSortedSet<MeasureId> chosen
    ) =>
        judged
            .Values.Where(m =>
                !m.IsOwn && (m.IsDuty || (m.IsAdded && m.IsOpen) || (m.IsWanted && Gain.Weighted(fields, m.Measure.Effects) > 0))
            )
            .SelectMany(m => Prerequisites.WithOpen(m.Id, judged))
            .Concat(chosen)
            .Where(id => !judged[id].IsOwn)
            .ToImmutableSortedSet();
}
