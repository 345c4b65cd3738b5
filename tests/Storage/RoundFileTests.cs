using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Samples;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Storage;
using DigiCheckBot.Storage.RoundFiles;

namespace DigiCheckBot.Tests.Storage;

public sealed class RoundFileTests
{
    private static readonly Catalogues Shipped = Catalogues.Load(Catalogues.ShippedFolder);
    private static readonly DepartmentKindId Kind = new("buergeramt");

    [Fact]
    public void What_was_written_is_read_again()
    {
        var written = RoundFile.Write(Full());

        Assert.Equal(written, RoundFile.Write(RoundFile.Read(written, Shipped)));
    }

    [Fact]
    public void A_file_gives_the_same_result_as_the_round_that_it_holds()
    {
        var round = Full();

        var read = RoundFile.Read(RoundFile.Write(round), Shipped);

        Assert.Equal(Published(round), Published(read));
    }

    [Fact]
    public void All_mistakes_are_named_with_their_place()
    {
        var problems = Problems(
            """
            { "catalogue": "2026.1", "departmentKind": "raumfahrt", "threshold": "five", "asOf": "22.11.2026", "budgetYear": 2027,
              "leadersInvited": 1, "stafInvited": 3, "targets": { "ohne-feld": 3 },
              "leadership": [{ "answers": { "DA-99": "1", "DA-01": "many" } }], "staff": 4 }
            """
        );

        Assert.Equal(
            [
                (RoundFileMistake.UnknownId, "departmentKind"),
                (RoundFileMistake.WrongType, "threshold"),
                (RoundFileMistake.WrongType, "asOf"),
                (RoundFileMistake.UnknownId, "leadership[0].answers.DA-99"),
                (RoundFileMistake.WrongType, "leadership[0].answers.DA-01"),
                (RoundFileMistake.WrongType, "staff"),
                (RoundFileMistake.Missing, "staffInvited"),
                (RoundFileMistake.UnknownId, "targets.ohne-feld"),
                (RoundFileMistake.UnknownProperty, "stafInvited"),
            ],
            problems.Select(p => (p.Mistake, p.Path))
        );
    }

    [Fact]
    public void Text_that_is_no_json_is_said_with_line_and_column()
    {
        var problem = Assert.Single(Problems("{\n  \"catalogue\": oops }"));

        Assert.Equal((RoundFileMistake.NotJson, "2:16"), (problem.Mistake, problem.Detail));
    }

    [Fact]
    public void A_version_that_does_not_ship_is_named_with_those_that_do()
    {
        var problem = Assert.Single(Problems("""{ "catalogue": "1999.1" }"""));

        Assert.Equal((RoundFileMistake.UnknownId, "catalogue", "2026.1"), (problem.Mistake, problem.Path, problem.Detail));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("4")]
    [InlineData("null")]
    [InlineData("""{ "catalogue": 4 }""")]
    public void What_is_no_round_at_all_is_refused(string json) => Assert.NotEmpty(Problems(json));

    [Theory]
    [InlineData("buergeramt-4.json", 4)]
    [InlineData("buergeramt-8.json", 8)]
    [InlineData("buergeramt-25.json", 25)]
    public void The_samples_are_those_that_the_command_writes(string file, int staff)
    {
        var sample = File.ReadAllText(DigiCheckBot.Tests.Processes.RepositoryRoot.Combine("samples", file));

        Assert.Equal(sample, RoundFile.Write(new SeededRound(Shipped.Current, Kind, staff, Leaders: 2, Seed: 7).Snapshot()));
    }

    private static IReadOnlyList<RoundFileProblem> Problems(string json) =>
        Assert.Throws<RoundFileException>(() => RoundFile.Read(json, Shipped)).Problems;

    private static string Published(RoundSnapshot round) => DomainJson.Write<PublishedResult>(RoundEvaluation.Publish(round));

    /// <summary>Everything that a file can hold.</summary>
    private static RoundSnapshot Full()
    {
        var (field, other) = (Shipped.Current.Fields[0].Id, Shipped.Current.Fields[3].Id);
        var measure = Shipped.Current.Measures[0].Id;
        return new SeededRound(Shipped.Current, Kind, Staff: 12, Leaders: 2, Seed: 3).Snapshot() with
        {
            OutsideLevels = ImmutableSortedDictionary<string, decimal>.Empty.Add(Shipped.Current.OutsideView[0].Id.Value, 1.5m),
            Targets = ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(field, 3.5m),
            DriverOverrides = ImmutableSortedDictionary<string, decimal>.Empty.Add("leistungen", 31),
            RateOverrides = new DayRateOverrides(500, null),
            Votes = [.. Enumerable.Repeat(new Ballot([field, other]), 6)],
            ChosenFields = [field, other],
            CaseLoads = ImmutableSortedDictionary<MeasureId, CaseLoad>.Empty.Add(measure, new CaseLoad(1_000, null)),
            Milestones = ImmutableSortedDictionary<MeasureId, DateOnly>.Empty.Add(
                Shipped.Current.Measures.First(m => m.Level != MeasureLevel.Department).Id,
                new DateOnly(2027, 6, 30)
            ),
            YearlyBudget = [20_000, 10_000.50m, 0],
            CapacityDaysPerQuarter = 12.5m,
            Experts = Experts(),
            FreeMeasures = [new(FreeMeasure.IdOf(1), "Scanstelle", "Post scannen", field, "DMS", 1_000.5m, 5, 200, Weeks: 12)],
            Decided = ImmutableSortedDictionary<MeasureId, PlanWindow>.Empty.Add(Shipped.Current.Measures[5].Id, new PlanWindow(2, 3)),
            LeftOut = [Shipped.Current.Measures[6].Id],
        };
    }

    private static ExpertFindings Experts()
    {
        var measures = Shipped.Current.Measures;
        var cost = new ExpertCost(new CostCorrection(ExternalEuros: 4_000, High: 2.5m), "teurer als gedacht");
        return new()
        {
            DutyAnswers = ImmutableSortedDictionary<MeasureId, bool>.Empty.Add(
                measures.First(m => m.Priority == PriorityClass.DutyToBeChecked).Id,
                false
            ),
            Rejected = [measures[1].Id],
            Added = [measures[2].Id, FreeMeasure.IdOf(1)],
            Costs = ImmutableSortedDictionary<MeasureId, ExpertCost>.Empty.Add(measures[2].Id, cost),
            EarliestQuarters = ImmutableSortedDictionary<MeasureId, int>.Empty.Add(measures[3].Id, 6),
        };
    }
}
