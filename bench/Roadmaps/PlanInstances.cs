using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;
using DigiCheckBot.Bench.Rehearsals;

namespace DigiCheckBot.Bench.Roadmaps;

/// <summary>Planning tasks as they come out of the catalogue, for departments that answered by chance.</summary>
internal sealed class PlanInstances(AssessmentCatalogue catalogue)
{
    private const int Fewest = 12;
    private const int Most = 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>As many as asked for, with 12 to 20 measures each, always the same.</summary>
    public IEnumerable<PlanInstance> Generate(int count) =>
        Enumerable
            .Range(1, int.MaxValue)
            .Select(seed => (Seed: seed, Request: RequestOf(seed)))
            .Where(i => i.Request.Items.Length is >= Fewest and <= Most)
            .Take(count)
            .Select(i => PlanInstance.Of($"{i.Seed:0000}", i.Request));

    /// <summary>One line each.</summary>
    public static string Write(PlanInstance instance) => JsonSerializer.Serialize(instance, Json);

    public static PlanInstance Read(string line) => JsonSerializer.Deserialize<PlanInstance>(line, Json)!;

    private PlanRequest RequestOf(int seed)
    {
        var request = ProposalOf(seed).PlanRequest;
        var items = request.Items.Select(i => Windowed(i, seed)).ToImmutableArray();
        return request with
        {
            Items = items,
            YearlyBudget = BudgetOf(items, seed),
            CapacityDaysPerQuarter = CapacityOf(items, seed),
            MaxParallel = Dice.Throw(seed, "parallel") < 0.7 ? 4 : Between(2, 6, seed, "parallel", "number"),
            Milestones = request.Milestones.ToImmutableSortedDictionary(m => m.Key, m => Between(0, 6, seed, "milestone", m.Key.Value)),
        };
    }

    private Proposal ProposalOf(int seed)
    {
        var kind = catalogue.DepartmentKinds[Between(0, catalogue.DepartmentKinds.Length - 1, seed, "kind")];
        var fields = catalogue.Fields.ToImmutableSortedDictionary(f => f.Id, f => (FieldOutcome)LevelOf(f, seed));
        var questions = catalogue.Questions.ToImmutableSortedDictionary(q => q.Id, q => (QuestionFinding)FindingOf(q, seed));
        var outside = catalogue.OutsideView.ToImmutableSortedDictionary(
            c => c.Id.Value,
            c => Between(0, 8, seed, "outside", c.Id.Value) / 2m
        );
        var standings = catalogue.Fields.ToImmutableSortedDictionary(
            f => f.Id,
            f => new FieldStanding(LevelOf(f, seed).Level, RoundSnapshot.DefaultTarget, kind.WeightOf(f.Id))
        );
        return MeasureProposal.For(SnapshotOf(kind.Id, seed), new ShownValues(fields, questions, outside), standings);
    }

    private static FieldOutcome.Rated LevelOf(CheckField field, int seed) =>
        new(Between(0, 7, seed, "level", field.Id.Value) / 2m, LevelSource.Leadership);

    private static QuestionFinding.Points FindingOf(Question question, int seed) =>
        new(
            Between(0, 40, seed, "points", question.Id.Value) / 10m,
            question.Format.Choices.ToImmutableSortedDictionary(
                o => o.Key,
                o => Dice.Throw(seed, "option", question.Id.Value, o.Key) < 0.5 ? Majority.Chosen : Majority.NotChosen
            )
        );

    private RoundSnapshot SnapshotOf(DepartmentKindId kind, int seed) =>
        new(
            catalogue,
            kind,
            InterviewScope.Full,
            Threshold: 5,
            new DateOnly(2026, 11, 22),
            BudgetYear: 2027,
            Leadership: [],
            LeadersInvited: 1,
            Staff: [],
            StaffInvited: 0,
            OutsideLevels: ImmutableSortedDictionary<string, decimal>.Empty,
            TalkLevels: ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            Targets: ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            DriverOverrides: ImmutableSortedDictionary<string, decimal>.Empty.Add("beschaeftigte", Between(4, 40, seed, "people")),
            RateOverrides: null
        );

    /// <summary>One measure in ten has a window from a decision; duties haven't.</summary>
    private static PlanItem Windowed(PlanItem item, int seed) =>
        item.DeadlineQuarter is not null || Dice.Throw(seed, "window", item.Id.Value) > 0.1
            ? item
            : item with
            {
                EarliestYear = Between(1, 2, seed, "earliest", item.Id.Value),
                LatestYear = Between(2, 3, seed, "latest", item.Id.Value),
            };

    /// <summary>From a third of what all measures would take to a little more than enough; one in ten without a limit.</summary>
    private static ImmutableArray<decimal> BudgetOf(ImmutableArray<PlanItem> items, int seed)
    {
        if (Dice.Throw(seed, "unlimited") < 0.1)
        {
            return [];
        }

        var yearly = items.Sum(i => i.OneOffEuros + (1.5m * i.RunningPerYear)) / 3;
        var share = 0.33m + (decimal)(0.8 * Dice.Throw(seed, "budget"));
        return
        [
            .. Enumerable
                .Range(1, 3)
                .Select(year => Hundreds(yearly * share * (0.7m + (decimal)(0.6 * Dice.Throw(seed, "budget", Text(year)))))),
        ];
    }

    private static decimal Hundreds(decimal euros) => decimal.Ceiling(euros / 100) * 100;

    private static decimal CapacityOf(ImmutableArray<PlanItem> items, int seed)
    {
        var perQuarter = items.Sum(i => i.InternalDays) / PlanQuarters.Count;
        return decimal.Ceiling(perQuarter * (0.4m + (decimal)(0.9 * Dice.Throw(seed, "capacity"))));
    }

    private static int Between(int least, int most, int seed, params string[] purpose) =>
        least + (int)(Dice.Throw(seed, purpose) * (most - least + 1));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
