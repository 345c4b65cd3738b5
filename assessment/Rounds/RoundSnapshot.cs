using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>Everything that the engine knows about a round: its only input. The same snapshot gives the same result on every machine.</summary>
/// <param name="AsOf">The day of closing: funding that has ended and deadlines are judged on it.</param>
/// <param name="Leadership">Submitted open statements (Auskunft).</param>
/// <param name="Staff">Submitted anonymous interviews.</param>
/// <param name="LeadersInvited">N of the leaders; with their answers it gives the interval.</param>
/// <param name="OutsideLevels">Mean level per category of the outside view, 0 to 4; empty: not carried out.</param>
/// <param name="TalkLevels">Levels agreed in the moderated talk (quelle: gespraech), 0 to 4, for fields without enough answers.</param>
/// <param name="Targets">Target level per Prüffeld; a field that isn't named aims at <see cref="DefaultTarget"/>.</param>
/// <param name="DriverOverrides">Numbers that coordinator or experts set; they beat answers and defaults.</param>
/// <param name="RateOverrides">Day rates of the operator; null: the catalogue's.</param>
public sealed record RoundSnapshot(
    AssessmentCatalogue Catalogue,
    DepartmentKindId DepartmentKind,
    InterviewScope StaffScope,
    int Threshold,
    DateOnly AsOf,
    int BudgetYear,
    ImmutableArray<Interview> Leadership,
    int LeadersInvited,
    ImmutableArray<Interview> Staff,
    int StaffInvited,
    ImmutableSortedDictionary<string, decimal> OutsideLevels,
    ImmutableSortedDictionary<CheckFieldId, decimal> TalkLevels,
    ImmutableSortedDictionary<CheckFieldId, decimal> Targets,
    ImmutableSortedDictionary<string, decimal> DriverOverrides,
    DayRateOverrides? RateOverrides
)
{
    /// <summary>Zielstufe Vorgabe (fachbereiche.yaml, meta).</summary>
    public const decimal DefaultTarget = 3m;

    /// <summary>The staff's vote after closing; empty: not held.</summary>
    public ImmutableArray<Ballot> Votes { get; init; } = [];

    /// <summary>The Prüffelder that the Fachbereich chose to work on; empty: not yet, then those that are proposed count.</summary>
    public ImmutableSortedSet<CheckFieldId> ChosenFields { get; init; } = [];

    /// <summary>Cases and minutes saved by measure, from coordinator or experts; without them no payback can be given.</summary>
    public ImmutableSortedDictionary<MeasureId, CaseLoad> CaseLoads { get; init; } = ImmutableSortedDictionary<MeasureId, CaseLoad>.Empty;

    /// <summary>When municipality or association have done what the Fachbereich's measures need; without a date: as early as they can.</summary>
    public ImmutableSortedDictionary<MeasureId, DateOnly> Milestones { get; init; } = ImmutableSortedDictionary<MeasureId, DateOnly>.Empty;

    /// <summary>Euros for each of the three plan years; empty: unlimited.</summary>
    public ImmutableArray<decimal> YearlyBudget { get; init; } = [];

    /// <summary>Own person-days per quarter that the coordinator set; null: from the leaders' answers.</summary>
    public decimal? CapacityDaysPerQuarter { get; init; }

    /// <summary>What the expert areas found out; without: catalogue and answers alone.</summary>
    public ExpertFindings Experts { get; init; } = ExpertFindings.None;

    /// <summary>Measures of this round beside the catalogue's. They are recommended if the experts added them.</summary>
    public ImmutableArray<FreeMeasure> FreeMeasures { get; init; } = [];

    /// <summary>When the Fachbereich starts a measure by decision; such a measure stays in the list, whatever the rules say.</summary>
    public ImmutableSortedDictionary<MeasureId, PlanWindow> Decided { get; init; } = ImmutableSortedDictionary<MeasureId, PlanWindow>.Empty;

    /// <summary>Measures that the Fachbereich decided against, or put off beyond the plan: listed, in no place and in no total.</summary>
    public ImmutableSortedSet<MeasureId> LeftOut { get; init; } = [];

    public decimal TargetOf(CheckFieldId field) => Targets.GetValueOrDefault(field, DefaultTarget);
}

/// <summary>Euros per person-day; null keeps the catalogue's rate.</summary>
public sealed record DayRateOverrides(decimal? Internal, decimal? External);
