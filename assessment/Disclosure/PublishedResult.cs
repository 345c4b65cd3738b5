using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Economics;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Proposals;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>
/// What may be seen of a round: computed once at closing, stored, and the only thing that cards, documents, exports and comparisons read.
/// </summary>
/// <param name="Everyone">For channels and readers: without what P10 restricts.</param>
/// <param name="Leadership">For leaders, coordinator and experts.</param>
public sealed record PublishedResult(
    string CatalogueVersion,
    DepartmentKindId DepartmentKind,
    DateOnly AsOf,
    int BudgetYear,
    InterviewScope StaffScope,
    Participation Participation,
    PublishedView Everyone,
    PublishedView Leadership
)
{
    /// <summary>Measures that only this round has: what reads the result looks its measures up in the catalogue with these.</summary>
    public ImmutableArray<FreeMeasure> FreeMeasures { get; init; } = [];
}

/// <summary>What the staff's answers allow at their number n against k (P3–P5).</summary>
public enum StaffDetail
{
    /// <summary>n &lt; k: no staff answer enters anything.</summary>
    None,

    /// <summary>k ≤ n &lt; 10: levels in steps of 0.5 and words.</summary>
    Levels,

    /// <summary>n ≥ 10: also means per question, agreement in three words, knowledge gap.</summary>
    Items,
}

/// <summary>How many took part, as P9 lets it be seen.</summary>
/// <param name="Leaders">Leaders who gave their statement; they are open.</param>
/// <param name="StaffAnswered">Only when at least ten staff were invited, else null.</param>
/// <param name="StaffInvited">Only when at least ten staff were invited, else null.</param>
public sealed record Participation(
    int Leaders,
    int LeadersInvited,
    StaffDetail Detail,
    int? StaffAnswered,
    int? StaffInvited,
    int Threshold
);

/// <summary>One audience's picture. Everything in it may be shown to that audience.</summary>
/// <param name="Measures">The Fachbereich's own measures in the order of the proposal.</param>
/// <param name="ForMunicipality">Measures of the municipality or the association: a list of their own.</param>
/// <param name="Totals">Null for a Schnellbild, which gives no cost plan.</param>
public sealed record PublishedView(
    ImmutableArray<PublishedCategory> Categories,
    ImmutableArray<PublishedField> Fields,
    ImmutableArray<ProposedMeasure> Measures,
    ImmutableArray<ProposedMeasure> ForMunicipality,
    CostTotals? Totals,
    ImmutableArray<Tile> Tiles
)
{
    /// <summary>The Prüffelder to work on, the most urgent first.</summary>
    public ImmutableArray<ProposedField> ProposedFields { get; init; } = [];

    /// <summary>The three years of the Fachbereich's own measures; null for a Schnellbild.</summary>
    public PublishedPlan? Plan { get; init; }

    /// <summary>Three-year cost, gain for money and payback of the placed measures; null for a Schnellbild.</summary>
    public PlanEconomics? Economics { get; init; }
}

/// <summary>A category's level: the mean over the fields that everyone may see, the same number in every view (P7, P10).</summary>
public sealed record PublishedCategory(Category Category, FieldOutcome Outcome);

/// <summary>One Prüffeld as an audience may see it.</summary>
/// <param name="Target">0 to 4.</param>
/// <param name="Leadership">The open statement, displayed in steps of 0.5; null: none.</param>
/// <param name="Staff">Null: none, too few, or withheld.</param>
/// <param name="Agreement">Among the staff, in words; null: not said.</param>
/// <param name="Gap">Leadership against staff, in words; null: not both there.</param>
/// <param name="KnowledgeGap">"mehr als 30 %" chose "Weiß ich nicht" (n ≥ 10 only).</param>
/// <param name="Items">Means per question, n ≥ 10 only.</param>
public sealed record PublishedField(
    CheckFieldId Field,
    FieldOutcome Outcome,
    decimal Target,
    decimal? Leadership,
    StaffLevel? Staff,
    Agreement? Agreement,
    PerceptionGap? Gap,
    bool KnowledgeGap,
    ImmutableArray<PublishedItem> Items
)
{
    /// <summary>What the leaders' level is the mean of; for the leaders' view only.</summary>
    public ImmutableArray<OpenItem> LeadershipItems { get; init; } = [];

    /// <summary>Where the level of all who are there lies; null: not rated by answers, or withheld.</summary>
    public LevelRange? Range { get; init; }

    /// <summary>The outside view of this field; null: none, or withheld.</summary>
    public PublishedOutside? Outside { get; init; }
}

/// <summary>The outside view (Außensicht) of one Prüffeld.</summary>
/// <param name="Level">0 to 4, in steps of 0.1.</param>
/// <param name="Counts">True: 30 % of the level; false: it is shown apart, because less than half of it was looked at or the level is of the talk.</param>
public sealed record PublishedOutside(decimal Level, bool Counts);

/// <summary>One question's mean among the leaders, who answer openly.</summary>
/// <param name="Mean">0 to 4, rounded to 0.1.</param>
public sealed record OpenItem(QuestionId Question, decimal Mean);

/// <summary>One question's mean among the staff.</summary>
public sealed record PublishedItem(QuestionId Question, StaffItemMean Mean);

/// <summary>Zero, "nicht bewertet", "entfällt" and "zurückgehalten" are four different things.</summary>
public abstract record FieldOutcome
{
    private FieldOutcome() { }

    /// <param name="Level">Displayed: ⌊2x + 0.5⌋ / 2, i.e. 0, 0.5 … 4.</param>
    public sealed record Rated(decimal Level, LevelSource Source) : FieldOutcome;

    /// <summary>Fewer than half of the questions could be counted.</summary>
    public sealed record NotRated : FieldOutcome;

    /// <summary>Entfällt: the Fachbereich has nothing of the kind.</summary>
    public sealed record DoesNotApply : FieldOutcome;

    /// <summary>This audience may not see it.</summary>
    public sealed record Withheld : FieldOutcome;
}

/// <summary>What a level rests on; always printed with it.</summary>
public enum LevelSource
{
    Leadership,
    Staff,
    Both,

    /// <summary>Agreed in the moderated talk.</summary>
    Talk,
}

/// <summary>Einig, gemischt, uneinig. Below n = 10 only two of the words are used: <see cref="Agreed"/> and <see cref="Divided"/>.</summary>
public enum Agreement
{
    Agreed,
    Mixed,
    Divided,
}

/// <summary>How the staff see a field compared with the leaders, from ±1.0 on.</summary>
public enum PerceptionGap
{
    StaffMuchLower,
    Similar,
    StaffMuchHigher,
}

/// <summary>A question shown beside the levels (anzeige: kachel) with its mean among the staff; n ≥ 10 only.</summary>
public sealed record Tile(QuestionId Question, StaffItemMean Mean);
