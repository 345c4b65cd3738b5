using System.Globalization;
using System.Text.RegularExpressions;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Storage.RoundFiles;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Reports;

/// <summary>The golden round as docs/domain.md recomputes it: every number that stands there is compared.</summary>
public sealed partial class WorkedRoundTests
{
    private const int FieldRows = 3;
    private const int MeasureRows = 2;
    private const int PlanRows = 5;
    private const decimal Likely = 1050m;

    private static readonly RoundSnapshot Round = RoundFile.Read(
        File.ReadAllText(RepositoryRoot.Combine("samples", "buergeramt-25.json")),
        Catalogues.Load(Catalogues.ShippedFolder)
    );

    private static readonly PublishedView View = RoundEvaluation.Publish(Round).Leadership;

    private static readonly string[][] Rows =
    [
        .. File.ReadAllText(RepositoryRoot.Combine("docs", "domain.md"))
            .Split("## A round recomputed")[1]
            .Split("\n## ")[0]
            .Split('\n')
            .Where(l => l.StartsWith('|') && l.Contains('`', StringComparison.Ordinal))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim(' ', '`')).ToArray()),
    ];

    [Fact]
    public void The_page_has_all_its_rows() => Assert.Equal(FieldRows + MeasureRows + PlanRows, Rows.Length);

    [Fact]
    public void The_means_are_those_of_the_answers() =>
        Assert.All(
            Rows.Take(FieldRows),
            row =>
            {
                AreMeans(row[1], Round.Leadership);
                AreMeans(row[3], Round.Staff);
                Assert.Equal(Number(row[2]), Math.Round(MeanOf(row[1]), 3));
                Assert.Equal(Number(row[4]), Math.Floor((2 * MeanOf(row[3])) + 0.5m) / 2);
                Assert.Equal(Number(row[5]), Math.Round((MeanOf(row[1]) + Number(row[4])) / 2, 3));
            }
        );

    [Fact]
    public void The_levels_are_those_of_the_result() =>
        Assert.All(
            Rows.Take(FieldRows),
            row =>
            {
                var field = View.Fields.Single(f => f.Field.Value == row[0]);
                Assert.Equal(Number(row[4]), field.Staff?.Value);
                Assert.Equal(new FieldOutcome.Rated(Number(row[6]), LevelSource.Both), field.Outcome);
            }
        );

    [Fact]
    public void The_costs_are_those_of_the_result() =>
        Assert.All(
            Rows.Skip(FieldRows).Take(MeasureRows),
            row =>
            {
                var cost = MeasureOf(row[0]).Cost;
                Assert.Equal(Likely, cost.Lines.First(l => l.Kind == CostKind.ExternalDays).Rate);
                Assert.Equal(
                    row.Skip(1).Select(Number),
                    [
                        cost.OneOffExternal,
                        cost.InternalDays,
                        cost.Internal,
                        cost.RunningInPlan,
                        cost.MeanFactor,
                        cost.Expected,
                        cost.Low,
                        cost.High,
                    ]
                );
            }
        );

    [Fact]
    public void The_first_year_is_that_of_the_plan()
    {
        var plan = View.Plan!;
        var expected = Rows.Skip(FieldRows + MeasureRows).Select(r => (Number(r[0]), r[1], Number(r[2]), Number(r[3])));

        var actual =
            from quarter in Enumerable.Range(1, PlanQuarters.PerYear)
            from place in plan.Placements.Where(p => p.StartQuarter <= quarter && quarter <= p.EndQuarter).OrderBy(p => p.Measure)
            let cost = MeasureOf(place.Measure.Value).Cost
            select (
                (decimal)quarter,
                place.Measure.Value,
                cost.InternalDays / place.DurationQuarters,
                Math.Round(cost.OneOffExternal * cost.MeanFactor / place.DurationQuarters, MidpointRounding.AwayFromZero)
            );

        Assert.Equal(expected, actual);
        Assert.Equal(6709m, Math.Round(plan.MoneyPerYear[0]));
    }

    private static ProposedMeasure MeasureOf(string id) => View.Measures.Single(m => m.Id.Value == id);

    /// <summary>"DA-10 22/23" is the sum of the points and how many there are.</summary>
    private static void AreMeans(string cell, IEnumerable<Interview> interviews) =>
        Assert.All(
            Means().Matches(cell),
            mean =>
            {
                var question = Round.Catalogue[new QuestionId(mean.Groups[1].Value)];
                var points = interviews
                    .Select(i => i.Answers.GetValueOrDefault(question.Id) is { } answer ? AnswerPoints.Of(question, answer) : null)
                    .OfType<decimal>()
                    .ToList();
                Assert.Equal((Number(mean.Groups[2].Value), Number(mean.Groups[3].Value)), (points.Sum(), points.Count));
            }
        );

    private static decimal MeanOf(string cell) => Means().Matches(cell).Average(m => Number(m.Groups[2].Value) / Number(m.Groups[3].Value));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\w\w-\d\d) (\d+)/(\d+)")]
    private static partial Regex Means();
}
