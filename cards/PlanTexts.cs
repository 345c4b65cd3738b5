using System.Collections.Immutable;
using System.Diagnostics;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>Whether a measure of the list has a place in the three years.</summary>
internal enum MeasurePlace
{
    Placed,

    /// <summary>A possible duty: the expert area says first whether it is one.</summary>
    WaitsForExperts,

    /// <summary>The plan found none.</summary>
    None,
}

/// <summary>When a measure runs and why then. A Schnellbild has no plan: then only the year is said.</summary>
/// <param name="budgetYear">Calendar year of plan year 1.</param>
internal sealed class PlanTexts(AssessmentCatalogue catalogue, PublishedView view, int budgetYear, Words words, Language language)
{
    private readonly ImmutableDictionary<MeasureId, Placement> _placements = view.Plan is { } plan
        ? plan.Placements.Concat(plan.Unplaced).ToImmutableDictionary(p => p.Measure)
        : ImmutableDictionary<MeasureId, Placement>.Empty;

    public MeasurePlace PlaceOf(ProposedMeasure measure) =>
        measure.PlanYear > 0 ? MeasurePlace.Placed
        : measure.Priority == PriorityClass.DutyToBeChecked && !_placements.ContainsKey(measure.Id) ? MeasurePlace.WaitsForExperts
        : MeasurePlace.None;

    /// <summary>"2027 Q3 bis Q4".</summary>
    public string Place(ProposedMeasure measure) =>
        PlaceOf(measure) switch
        {
            MeasurePlace.WaitsForExperts => words.AwaitsExperts,
            MeasurePlace.None => words.NoPlace,
            _ => _placements.GetValueOrDefault(measure.Id) is { } placement ? Quarters(placement) : InYear(measure.PlanYear),
        };

    /// <summary>When it is planned, and what it waits for.</summary>
    public string PlaceAndReason(ProposedMeasure measure) =>
        _placements.GetValueOrDefault(measure.Id) is { } placement
            ? words.PlaceAndReason(Place(measure), Reason(placement.Reason))
            : Place(measure);

    /// <summary>The reasons of several measures without a place, each with how many: quarters are told as years.</summary>
    public string WhyNoPlace(IEnumerable<ProposedMeasure> measures) =>
        string.Join(
            " · ",
            measures
                .Select(m => _placements.GetValueOrDefault(m.Id))
                .OfType<Placement>()
                .GroupBy(p => InShort(p.Reason))
                .OrderByDescending(g => g.Count())
                .Select(g => words.ReasonCount(g.Key, g.Count()))
        );

    /// <summary>What is missed and what would save it.</summary>
    public string Missed(MissedDuty duty)
    {
        var (title, deadline) = (TitleOf(duty.Measure), Quarter(duty.DeadlineQuarter));
        var missed = duty.EndQuarter is { } end
            ? words.DutyEndsLate(title, deadline, Quarter(end))
            : words.DutyWithoutPlace(title, deadline);
        var relaxations = duty.Relaxations.Select(Relaxed).ToList();
        return $"{missed} {(relaxations.Count == 0 ? words.NothingAloneSaves : words.WouldSave(string.Join(words.Or, relaxations)))}";
    }

    private string InShort(PlacementReason reason) =>
        reason switch
        {
            PlacementReason.WaitsFor => words.WaitsForAnother,
            PlacementReason.NeedsLeftOut => words.NeedsAnotherLeftOut,
            PlacementReason.CapacityExhausted r => words.CapacityExhausted(YearOf(r.Quarter)),
            PlacementReason.ParallelLimit r => words.ParallelLimit(YearOf(r.Quarter)),
            _ => Reason(reason),
        };

    private string Reason(PlacementReason reason) =>
        reason switch
        {
            PlacementReason.AsEarlyAsPossible => words.AsEarlyAsPossible,
            PlacementReason.DutyUntil r => words.DutyUntil(words.Date(r.Date)),
            PlacementReason.WaitsFor r => words.WaitsFor(TitleOf(r.Measure)),
            PlacementReason.Decided r => words.DecidedForYears(Year(r.EarliestYear), Year(r.LatestYear)),
            PlacementReason.NotBefore r => words.NotBefore(Quarter(r.Quarter)),
            PlacementReason.LeftOut => words.LeftOut,
            PlacementReason.NeedsLeftOut r => words.NeedsLeftOut(TitleOf(r.Measure)),
            PlacementReason.BudgetExhausted r => words.BudgetExhausted(Year(r.PlanYear)),
            PlacementReason.CapacityExhausted r => words.CapacityExhausted(Quarter(r.Quarter)),
            PlacementReason.ParallelLimit r => words.ParallelLimit(Quarter(r.Quarter)),
            PlacementReason.DoesNotFit => words.DoesNotFit,
            PlacementReason.NoGainEarlier => words.NoGainEarlier,
            PlacementReason.BringsNothingMore => words.BringsNothingMore,
            PlacementReason.ForLeadersOnly => words.ReasonForLeadersOnly,
            _ => throw new UnreachableException("A reason is one of the nested records"),
        };

    private string Relaxed(Relaxation relaxation) =>
        relaxation switch
        {
            Relaxation.MoreBudget r => words.MoreBudget(words.ExactEuros(r.Euros), Year(r.PlanYear)),
            Relaxation.MoreDays r => words.MoreDays(words.Exact(r.DaysPerQuarter)),
            Relaxation.LaterDate r => words.LaterDate(Quarter(r.Quarter)),
            _ => throw new UnreachableException("A relaxation is one of the nested records"),
        };

    private string Quarters(Placement placement)
    {
        var (first, last) = (Quarter(placement.StartQuarter), Quarter(placement.EndQuarter));
        return placement.DurationQuarters <= 1 ? first
            : YearOf(placement.StartQuarter) == YearOf(placement.EndQuarter)
                ? words.FromTo(first, words.QuarterInYear(NumberInYear(placement.EndQuarter)))
            : words.FromTo(first, last);
    }

    private string InYear(int planYear) => words.YearLabel(planYear, budgetYear + planYear - 1);

    /// <summary>"2027 Q3".</summary>
    private string Quarter(int quarter) => words.QuarterOf(YearOf(quarter), words.QuarterInYear(NumberInYear(quarter)));

    private string YearOf(int quarter) => Year(PlanQuarters.YearOf(quarter));

    private string Year(int planYear) => words.CalendarYear(budgetYear + planYear - 1);

    private static int NumberInYear(int quarter) => quarter - PlanQuarters.FirstOf(PlanQuarters.YearOf(quarter)) + 1;

    private string TitleOf(MeasureId measure) => catalogue[measure].Title.In(language);
}
