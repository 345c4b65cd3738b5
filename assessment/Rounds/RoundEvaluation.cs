using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Economics;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>What a round comes to, computed once at closing (P8).</summary>
public static class RoundEvaluation
{
    /// <summary>
    /// The same snapshot gives the same result on every machine; the order of people doesn't matter. The proposal sees shown values and the
    /// leaders' open answers, never an anonymous one.
    /// </summary>
    public static PublishedResult Publish(RoundSnapshot snapshot)
    {
        var statement = new OpenStatement(snapshot);
        var staff = new StaffEvidence(snapshot);
        var fields = new FieldPublication(snapshot, statement, staff);
        var (everyone, leadership) = (fields.For(Audience.Everyone), fields.For(Audience.Leadership));
        var shown = new ShownFindings(snapshot, statement, staff).Of(leadership);
        var proposal = MeasureProposal.For(
            snapshot with
            {
                Leadership = statement.Interviews,
                Staff = [],
            },
            shown,
            StandingsOf(snapshot, leadership)
        );
        var categories = CategoryPublication.Of(snapshot.Catalogue, everyone);
        var tiles = TilesOf(snapshot.Catalogue, staff);
        return new PublishedResult(
            snapshot.Catalogue.Version,
            snapshot.DepartmentKind,
            snapshot.AsOf,
            snapshot.BudgetYear,
            snapshot.StaffScope,
            ParticipationRule.Of(snapshot, statement.Interviews.Length, staff.Detail),
            View(Audience.Everyone, everyone),
            View(Audience.Leadership, leadership)
        );

        PublishedView View(Audience audience, ImmutableArray<PublishedField> seen) =>
            WithEconomics(
                snapshot,
                new(
                    categories,
                    seen,
                    ReasonFilter.For(audience, snapshot.Catalogue, proposal.ForDepartment),
                    ReasonFilter.For(audience, snapshot.Catalogue, proposal.ForMunicipality),
                    Totals: snapshot.StaffScope == InterviewScope.Quick ? null : proposal.Totals,
                    tiles
                )
            );
    }

    private static PublishedView WithEconomics(RoundSnapshot snapshot, PublishedView view) =>
        view with
        {
            Economics = EconomicAssessment.Of(
                snapshot.Catalogue,
                snapshot.Catalogue.Find(snapshot.DepartmentKind),
                view,
                snapshot.CaseLoads,
                CostBasis.InternalRateOf(snapshot)
            ),
        };

    private static ImmutableArray<Tile> TilesOf(AssessmentCatalogue catalogue, StaffEvidence staff) =>
        [
            .. catalogue
                .Questions.Where(q => q.Display == AnswerDisplay.Tile)
                .Select(q => (q.Id, Mean: staff.MeanOf(q)))
                .Where(t => t.Mean is not null)
                .Select(t => new Tile(t.Id, t.Mean!.Value)),
        ];

    private static ImmutableSortedDictionary<CheckFieldId, FieldStanding> StandingsOf(
        RoundSnapshot snapshot,
        ImmutableArray<PublishedField> fields
    )
    {
        var kind = snapshot.Catalogue.Find(snapshot.DepartmentKind);
        return fields
            .Where(f => f.Outcome is FieldOutcome.Rated)
            .ToImmutableSortedDictionary(
                f => f.Field,
                f => new FieldStanding(((FieldOutcome.Rated)f.Outcome).Level, f.Target, kind?.WeightOf(f.Field) ?? 1m)
            );
    }
}
