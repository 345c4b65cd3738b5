using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>A measure that the catalogue doesn't have, in an expert's own words.</summary>
/// <param name="Id">F-01, F-02 … within the round.</param>
/// <param name="Title">2 to <see cref="LongestTitle"/> characters.</param>
/// <param name="Description">2 to <see cref="LongestDescription"/> characters.</param>
/// <param name="Weeks">1 to <see cref="MostWeeks"/>.</param>
public sealed partial record FreeMeasure(
    MeasureId Id,
    string Title,
    string Description,
    CheckFieldId Field,
    string ExpertArea,
    decimal ExternalEuros,
    decimal InternalDays,
    decimal RunningPerYear,
    int Weeks
)
{
    public const int LongestTitle = 120;
    public const int LongestDescription = 500;
    public const int MostWeeks = 156;

    /// <summary>How far such an amount spreads, an assumption: from half to double.</summary>
    public static CostSpread UsualSpread { get; } = new(0.5m, 2m);

    /// <summary>Its amounts, which no catalogue explains.</summary>
    public CostCorrection Amounts => new(ExternalEuros, InternalDays, RunningPerYear);

    public static MeasureId IdOf(int number) => new(FormattableString.Invariant($"F-{number:00}"));

    /// <summary>Ids of free measures mean something within their round only.</summary>
    public static bool IsFree(MeasureId id) => FreeId().IsMatch(id.Value);

    /// <summary>
    /// A measure of the Fachbereich that nothing triggers: it is in the plan because experts added it. What it brings isn't known in levels,
    /// and what it costs are the experts' numbers.
    /// </summary>
    public Measure AsMeasure() =>
        new(
            Id,
            new LocalizedText(Title, Title),
            new LocalizedText(Description, Description),
            MeasureLevel.Department,
            [Field],
            new Trigger([], [], []),
            DependsOn: [],
            Effects: [],
            PriorityClass.Subordinate,
            MandatoryBecause: null,
            DutyCondition: null,
            OtherwisePriority: null,
            Deadline: null,
            LegalBasis: [],
            ExpertArea,
            new MeasureCosts([], new Sourced<CostSpread>(UsualSpread, [], IsAssumption: true, Note: null)),
            new Sourced<int>(Weeks, [], IsAssumption: true, Note: null),
            FulfilledByRound: false
        );

    [GeneratedRegex("^F-[0-9]{2,3}$")]
    private static partial Regex FreeId();
}

/// <summary>A catalogue and the free measures of one round.</summary>
public static class FreeMeasures
{
    /// <summary>More are no recommendation any more.</summary>
    public const int Most = 20;

    public static AssessmentCatalogue With(this AssessmentCatalogue catalogue, ImmutableArray<FreeMeasure> measures) =>
        measures.IsEmpty ? catalogue : catalogue.With([.. measures.Select(m => m.AsMeasure())]);
}
