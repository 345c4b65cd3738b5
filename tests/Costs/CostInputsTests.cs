using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Rounds;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Costs;

public sealed class CostInputsTests
{
    private static readonly RoundSnapshot Round = Snapshot(Measure("m"));

    [Fact]
    public void Numbers_that_can_be_pass() =>
        CostInputs.Check(
            Round with
            {
                DriverOverrides = Empty.Add("beschaeftigte", 0).Add("prozesse_ausgewaehlt", 12.5m),
                RateOverrides = new(Internal: 0.01m, External: 10_000),
                CaseLoads = Load(0, 0),
                Leadership = [Leader((People, 2000))],
            }
        );

    [Theory]
    [InlineData("beschaeftigte", -1, CostInput.DriverOverride)]
    [InlineData("beschaeftigte", 100_001, CostInput.DriverOverride)]
    [InlineData("leute", 5, CostInput.UnknownDriver)]
    [InlineData("fix", 2, CostInput.UnknownDriver)]
    public void A_driver_that_cannot_be_is_refused(string driver, int value, CostInput problem) =>
        Assert.Equal(
            new CostInputProblem(problem, driver, value),
            Assert.Single(Problems(Round with { DriverOverrides = Empty.Add(driver, value) }))
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-480)]
    [InlineData(10_001)]
    public void A_day_rate_that_cannot_be_is_refused(int euros) =>
        Assert.Equal(
            [new CostInputProblem(CostInput.DayRate, "Internal", euros), new CostInputProblem(CostInput.DayRate, "External", euros)],
            Problems(Round with { RateOverrides = new(euros, euros) }).ToArray()
        );

    [Fact]
    public void A_case_load_that_cannot_be_is_refused() =>
        Assert.Equal([CostInput.Cases, CostInput.Minutes], Problems(Round with { CaseLoads = Load(-1, 4681) }).Select(p => p.Input));

    [Fact]
    public void A_case_load_of_no_measure_is_refused() =>
        Assert.Equal(CostInput.UnknownMeasure, Assert.Single(Problems(Snapshot() with { CaseLoads = Load(100, 5) })).Input);

    [Fact]
    public void An_answer_beyond_its_question_is_refused() =>
        Assert.Equal(
            new CostInputProblem(CostInput.Answer, "beschaeftigte", 2001),
            Assert.Single(Problems(Round with { Leadership = [Leader((People, 2001))] }))
        );

    [Fact]
    public void The_message_names_every_problem_and_what_is_possible()
    {
        var exception = Assert.Throws<CostInputException>(() =>
            CostInputs.Check(Round with { DriverOverrides = Empty.Add("leute", 5), RateOverrides = new(-1, null) })
        );

        Assert.Equal(
            "There is no driver \"leute\" that could be set to 5. "
                + "The day rate \"Internal\" can't be -1 euros: above 0 and up to 10000 is possible.",
            exception.Message
        );
    }

    [Fact]
    public void Nothing_is_computed_with_such_a_number() =>
        Assert.Throws<CostInputException>(() => CostBasis.Of(Round with { RateOverrides = new(-1, null) }, Shown()));

    private static ImmutableArray<CostInputProblem> Problems(RoundSnapshot snapshot) =>
        Assert.Throws<CostInputException>(() => CostInputs.Check(snapshot)).Problems;

    private static ImmutableSortedDictionary<MeasureId, CaseLoad> Load(decimal cases, decimal minutes) =>
        ImmutableSortedDictionary<MeasureId, CaseLoad>.Empty.Add(new("m"), new(cases, minutes));
}
