using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Proposals;
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
    /// <exception cref="InvalidSnapshotException">The snapshot says what can't be (<see cref="SnapshotCheck"/>).</exception>
    public static PublishedResult Publish(RoundSnapshot given)
    {
        SnapshotCheck.Require(given);
        var snapshot = given with { Catalogue = given.Catalogue.With(given.FreeMeasures) };
        var statement = new OpenStatement(snapshot);
        var staff = new StaffEvidence(snapshot);
        var participation = ParticipationRule.Of(snapshot, statement.Interviews.Length, staff.Detail);
        var fields = new FieldPublication(snapshot, statement, staff, new StaffRange(participation));
        var (everyone, leadership) = (fields.For(Audience.Everyone), fields.For(Audience.Leadership));
        var shown = new ShownFindings(snapshot, statement, staff).Of(leadership);
        var facts = ShownFacts.Of(snapshot.Catalogue, snapshot.DepartmentKind, shown);
        var proposed = new FieldProposal(snapshot, everyone, leadership, facts);
        var proposal = MeasureProposal.For(
            snapshot with
            {
                Leadership = statement.Interviews,
                Staff = [],
            },
            shown,
            StandingsOf(snapshot, leadership, proposed.Chosen(snapshot))
        );
        var views = new ViewComposition(
            snapshot,
            CategoryPublication.Of(snapshot.Catalogue, everyone),
            TilesOf(snapshot.Catalogue, staff),
            proposed,
            proposal
        );
        return new PublishedResult(
            snapshot.Catalogue.Version,
            snapshot.DepartmentKind,
            snapshot.AsOf,
            snapshot.BudgetYear,
            snapshot.StaffScope,
            participation,
            views.For(Audience.Everyone, everyone),
            views.For(Audience.Leadership, leadership)
        )
        {
            FreeMeasures = snapshot.FreeMeasures,
        };
    }

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
        ImmutableArray<PublishedField> fields,
        ImmutableSortedSet<CheckFieldId> chosen
    )
    {
        var kind = snapshot.Catalogue.Find(snapshot.DepartmentKind);
        return fields
            .Where(f => f.Outcome is FieldOutcome.Rated && chosen.Contains(f.Field))
            .ToImmutableSortedDictionary(
                f => f.Field,
                f => new FieldStanding(((FieldOutcome.Rated)f.Outcome).Level, f.Target, kind?.WeightOf(f.Field) ?? 1m)
            );
    }
}
