using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Synergies;

/// <summary>A measure of the Fachbereich that at least two Fachbereiche are recommended. All amounts are expected euros.</summary>
/// <param name="Departments">By municipality and name.</param>
/// <param name="Separately">Sum of what each would pay for itself.</param>
/// <param name="Fixed">Of this the parts that don't depend on size (treiber: fix).</param>
/// <param name="SavedWithin">
/// Saved if each municipality pays the fixed parts once: for each municipality the sum of its Fachbereiche's fixed parts minus the largest.
/// </param>
/// <param name="SavedAcross">Saved on top if all municipalities pay them once together: sum of those largest minus the largest of all.</param>
public sealed record SharedMeasure(
    MeasureId Measure,
    ImmutableArray<DepartmentName> Departments,
    decimal Separately,
    decimal Fixed,
    decimal SavedWithin,
    decimal SavedAcross
)
{
    public decimal Saved() => SavedWithin + SavedAcross;
}

/// <summary>A measure of municipality or association, counted once per municipality however many Fachbereiche need it.</summary>
/// <param name="IsWhole">
/// umfang: gesamt – each estimate is for the whole municipality, and the largest counts. Else anteil: each is one Fachbereich's share, and the
/// shares add up.
/// </param>
/// <param name="Costs">By municipality.</param>
public sealed record MunicipalMeasure(MeasureId Measure, MeasureLevel Level, bool IsWhole, ImmutableArray<MunicipalCost> Costs);

/// <param name="Expected">Euros of the municipality for this measure.</param>
/// <param name="CountedTwice">Euros by which the Fachbereiche's estimates together exceed it.</param>
public sealed record MunicipalCost(string Municipality, int Departments, decimal Expected, decimal CountedTwice);

/// <summary>A measure that enough municipalities need to recommend it to all of them together (Sammelempfehlung).</summary>
/// <param name="Municipalities">By name.</param>
/// <param name="Departments">Fachbereiche in them.</param>
/// <param name="Synergy">The catalogue's word on it; null: none, or a measure of another catalogue version.</param>
public sealed record CollectiveRecommendation(
    MeasureId Measure,
    ImmutableArray<string> Municipalities,
    int Departments,
    MeasureSynergy? Synergy
);

/// <summary>What many Fachbereiche have in common.</summary>
/// <param name="Shared">By saving, largest first.</param>
/// <param name="Municipal">By id.</param>
/// <param name="Collective">By potential, then by number of municipalities, largest first.</param>
/// <param name="Separately">Expected euros of all placed measures of all Fachbereiche, each for itself.</param>
/// <param name="SavedWithin">Sum over <paramref name="Shared"/>: each municipality pays fixed parts once.</param>
/// <param name="SavedAcross">On top, if all municipalities pay them once together; a possibility, no plan.</param>
public sealed record SynergyPicture(
    ImmutableArray<SharedMeasure> Shared,
    ImmutableArray<MunicipalMeasure> Municipal,
    ImmutableArray<CollectiveRecommendation> Collective,
    decimal Separately,
    decimal SavedWithin,
    decimal SavedAcross
)
{
    /// <summary>Never more than <see cref="Separately"/>.</summary>
    public decimal Saved() => SavedWithin + SavedAcross;
}
