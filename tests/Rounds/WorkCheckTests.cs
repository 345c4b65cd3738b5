using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Rounds;

public sealed class WorkCheckTests
{
    private static readonly MeasureId M = new("m");
    private static readonly MeasureId Elsewhere = new("anderswo");
    private static readonly FreeMeasure Free = new(FreeMeasure.IdOf(1), "Neu", "Etwas", F, "DMS", 1, 1, 1, Weeks: 4);
    private static readonly RoundSnapshot Round = Snapshot(Measure("m"));

    [Fact]
    public void A_measure_that_nobody_has() =>
        Has(new SnapshotProblem.UnknownMeasure(Elsewhere), Round with { Experts = new() { Rejected = [Elsewhere] } });

    [Fact]
    public void A_free_measure_is_one_of_the_round() =>
        Assert.Empty(
            SnapshotCheck.Of(
                Round with
                {
                    FreeMeasures = [Free],
                    Experts = new() { Added = [Free.Id] },
                }
            )
        );

    [Fact]
    public void A_free_measure_of_an_unknown_field() =>
        Has(new SnapshotProblem.ImpossibleFreeMeasure(Free.Id), Round with { FreeMeasures = [Free with { Field = new("x") }] });

    [Theory]
    [InlineData(0)]
    [InlineData(157)]
    public void A_free_measure_of_impossible_length(int weeks) =>
        Has(new SnapshotProblem.ImpossibleFreeMeasure(Free.Id), Round with { FreeMeasures = [Free with { Weeks = weeks }] });

    [Fact]
    public void Two_free_measures_of_one_id() =>
        Has(new SnapshotProblem.ImpossibleFreeMeasure(Free.Id), Round with { FreeMeasures = [Free, Free] });

    [Fact]
    public void A_free_measure_with_the_id_of_another_kind() =>
        Has(new SnapshotProblem.ImpossibleFreeMeasure(M), Round with { FreeMeasures = [Free with { Id = M }] });

    [Fact]
    public void An_answer_where_nothing_was_asked() =>
        Has(
            new SnapshotProblem.NoDuty(M),
            Round with
            {
                Experts = new() { DutyAnswers = ImmutableSortedDictionary<MeasureId, bool>.Empty.Add(M, true) },
            }
        );

    [Fact]
    public void Added_and_rejected() =>
        Has(
            new SnapshotProblem.AddedAndRejected(M),
            Round with
            {
                Experts = new() { Added = [M], Rejected = [M] },
            }
        );

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1.1, 1)]
    [InlineData(1, 1, 0.9)]
    [InlineData(1, 1, 11)]
    public void An_amount_that_can_not_be(double euros, double low, double high) =>
        Has(
            new SnapshotProblem.ExpertAmount(M),
            Round with
            {
                Experts = new()
                {
                    Costs = ImmutableSortedDictionary<MeasureId, ExpertCost>.Empty.Add(
                        M,
                        new(new((decimal)euros, Low: (decimal)low, High: (decimal)high), "")
                    ),
                },
            }
        );

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_quarter_outside_the_plan(int quarter) =>
        Has(
            new SnapshotProblem.EarliestQuarter(M, quarter),
            Round with
            {
                Experts = new() { EarliestQuarters = ImmutableSortedDictionary<MeasureId, int>.Empty.Add(M, quarter) },
            }
        );

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 4)]
    public void Years_outside_the_plan(int earliest, int latest) =>
        Has(
            new SnapshotProblem.Window(M, new(earliest, latest)),
            Round with
            {
                Decided = ImmutableSortedDictionary<MeasureId, PlanWindow>.Empty.Add(M, new(earliest, latest)),
            }
        );

    [Fact]
    public void Decided_and_left_out() =>
        Has(
            new SnapshotProblem.DecidedAndLeftOut(M),
            Round with
            {
                Decided = ImmutableSortedDictionary<MeasureId, PlanWindow>.Empty.Add(M, new(1, 1)),
                LeftOut = [M],
            }
        );

    private static void Has(SnapshotProblem problem, RoundSnapshot snapshot) =>
        Assert.Equal([problem], SnapshotCheck.Of(snapshot).ToArray());
}
