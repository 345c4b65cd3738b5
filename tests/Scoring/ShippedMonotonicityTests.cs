using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Catalogue;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Scoring;

/// <summary>The catalogue that ships, with all its conditions: whoever gives a better answer never makes the Fachbereich look worse.</summary>
public sealed class ShippedMonotonicityTests
{
    private static readonly AssessmentCatalogue Shipped = Catalogues.Load(Catalogues.ShippedFolder).Current;

    /// <summary>To plan measures takes most of an evaluation's time, and no level depends on them.</summary>
    private static readonly AssessmentCatalogue Unmeasured = new(
        Shipped.Version,
        Shipped.Fields,
        Shipped.Questions,
        [],
        Shipped.DepartmentKinds,
        Shipped.OutsideView,
        Shipped.Parameters,
        Shipped.CategoryNames,
        Shipped.LevelNames
    )
    {
        OutsideViewDroppedWhen = Shipped.OutsideViewDroppedWhen,
    };

    [Theory]
    [InlineData(1, 0, 100)]
    [InlineData(3, 0, 70)]
    [InlineData(1, 6, 100)]
    [InlineData(2, 11, 70)]
    public void A_better_answer_never_lowers_a_level(int leaders, int staff, int percentAnswered) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Holds(seed, leaders, staff, percentAnswered))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_people_and_of_questions_does_not_matter()
    {
        var round = Round(new Random(7), leaders: 3, staff: 12, percentAnswered: 80);
        var other = round with { Catalogue = Reordered, Leadership = [.. round.Leadership.Reverse()], Staff = [.. round.Staff.Reverse()] };

        Assert.Equal(Levels(RoundEvaluation.Publish(round)), Levels(RoundEvaluation.Publish(other)));
    }

    [Fact]
    public void Without_measures_the_levels_are_the_same()
    {
        var round = Round(new Random(7), leaders: 3, staff: 12, percentAnswered: 80);

        Assert.Equal(Levels(RoundEvaluation.Publish(round)), Levels(RoundEvaluation.Publish(round with { Catalogue = Unmeasured })));
    }

    private static AssessmentCatalogue Reordered { get; } =
        new(
            Shipped.Version,
            Shipped.Fields,
            [.. Shipped.Questions.Reverse()],
            Shipped.Measures,
            Shipped.DepartmentKinds,
            Shipped.OutsideView,
            Shipped.Parameters,
            Shipped.CategoryNames,
            Shipped.LevelNames
        );

    private static List<string> Levels(PublishedResult result) =>
        [.. result.Leadership.Fields.Select(f => $"{f.Field} {f.Outcome} {f.Leadership} {f.Staff} {f.Range}")];

    /// <summary>A level may disappear, when a question that now is put to the person was left open; none may sink.</summary>
    private static bool Holds(int seed, int leaders, int staff, int percentAnswered)
    {
        var random = new Random(seed);
        var before = Round(random, leaders, staff, percentAnswered) with { Catalogue = Unmeasured };
        var after = Better(before, random);
        var fields = RoundEvaluation.Publish(before).Leadership.Fields.Zip(RoundEvaluation.Publish(after).Leadership.Fields);
        return fields.All(f =>
            !(f.Second.Leadership < f.First.Leadership) && !(f.Second.Staff?.Value < f.First.Staff?.Value) && IsNoLower(f.First, f.Second)
        );
    }

    private static bool IsNoLower(PublishedField before, PublishedField after) =>
        (before.Outcome, after.Outcome) is not (FieldOutcome.Rated one, FieldOutcome.Rated other)
        || one.Source != other.Source
        || other.Level >= one.Level;

    private static RoundSnapshot Better(RoundSnapshot round, Random random) =>
        random.Next(2) == 0 && !round.Staff.IsEmpty
            ? round with
            {
                Staff = round.Staff.SetItem(0, Better(round.Staff[0], random)),
            }
            : round with
            {
                Leadership = round.Leadership.SetItem(0, Better(round.Leadership[0], random)),
            };

    private static Interview Better(Interview interview, Random random)
    {
        var improvable = interview
            .Answers.Select(a => (a.Key, Better: BetterThan(Shipped[a.Key], a.Value)))
            .Where(a => a.Better.Count > 0)
            .ToList();
        if (improvable.Count == 0)
        {
            return interview;
        }

        var (question, better) = improvable[random.Next(improvable.Count)];
        return interview.With(question, better[random.Next(better.Count)]);
    }

    private static List<Answer> BetterThan(Question question, Answer answer) =>
        AnswerPoints.Of(question, answer) is { } points ? [.. Possible(question).Where(a => AnswerPoints.Of(question, a) > points)] : [];

    private static IEnumerable<Answer> Possible(Question question) =>
        question.Format switch
        {
            AnswerFormat.WholeNumber number => number.Bands.Select(b => new Answer.Number(Math.Clamp(b.UpTo, number.Min, number.Max))),
            AnswerFormat.MultipleChoice multiple => Enumerable
                .Range(1, multiple.Options.Count(o => !o.IsExclusive))
                .Select(count => new Answer.Chosen([.. multiple.Options.Where(o => !o.IsExclusive).Take(count).Select(o => o.Key)])),
            AnswerFormat.SingleChoice single => single.Options.Select(o => Answer.Option(o.Key)),
            _ => [],
        };

    private static RoundSnapshot Round(Random random, int leaders, int staff, int percentAnswered) =>
        new(
            Shipped,
            Shipped.DepartmentKinds[0].Id,
            InterviewScope.Full,
            Threshold: 5,
            new DateOnly(2026, 11, 30),
            BudgetYear: 2027,
            [.. Enumerable.Range(0, leaders).Select(_ => Interview(Population.Leadership, random, percentAnswered))],
            leaders,
            [.. Enumerable.Range(0, staff).Select(_ => Interview(Population.Staff, random, percentAnswered))],
            staff,
            ImmutableSortedDictionary<string, decimal>.Empty,
            ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            ImmutableSortedDictionary<CheckFieldId, decimal>.Empty,
            ImmutableSortedDictionary<string, decimal>.Empty,
            RateOverrides: null
        );

    private static Interview Interview(Population population, Random random, int percentAnswered) =>
        new(
            new RoundId("r"),
            new ParticipantId("p"),
            Shipped.Version,
            Shipped.DepartmentKinds[0].Id,
            population,
            InterviewScope.Full,
            InterviewStatus.Submitted,
            Shipped
                .Questions.Where(q => q.Format is not AnswerFormat.FreeText && random.Next(100) < percentAnswered)
                .ToImmutableSortedDictionary(q => q.Id, q => Chosen(q, random))
        );

    private static Answer Chosen(Question question, Random random)
    {
        var possible = Possible(question).ToList();
        return possible.Count == 0 ? new Answer.Unknown() : possible[random.Next(possible.Count)];
    }
}
