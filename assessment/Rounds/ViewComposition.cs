using System.Collections.Immutable;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Economics;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Proposals;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>Puts together what one audience sees.</summary>
internal sealed record ViewComposition(
    RoundSnapshot Snapshot,
    ImmutableArray<PublishedCategory> Categories,
    ImmutableArray<Tile> Tiles,
    FieldProposal Fields,
    Proposal Measures
)
{
    /// <param name="seen">The Prüffelder as this audience sees them.</param>
    public PublishedView For(Audience audience, ImmutableArray<PublishedField> seen)
    {
        var view = new PublishedView(
            Categories,
            seen,
            ReasonFilter.For(audience, Snapshot.Catalogue, Measures.ForDepartment),
            ReasonFilter.For(audience, Snapshot.Catalogue, Measures.ForMunicipality),
            Totals: null,
            Tiles
        )
        {
            ProposedFields = Fields.For(audience),
        };
        return Snapshot.StaffScope == InterviewScope.Quick ? view : WithMoney(view, audience);
    }

    /// <summary>A Schnellbild gives no cost plan.</summary>
    private PublishedView WithMoney(PublishedView view, Audience audience)
    {
        var priced = view with { Totals = Measures.Totals, Plan = PublishedPlan.For(audience, Snapshot.Catalogue, Measures.Plan) };
        var kind = Snapshot.Catalogue.Find(Snapshot.DepartmentKind);
        var ownDay = CostBasis.InternalRateOf(Snapshot);
        return priced with { Economics = EconomicAssessment.Of(Snapshot.Catalogue, kind, priced, Snapshot.CaseLoads, ownDay) };
    }
}
