using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Disclosure;

/// <summary>
/// The attacker also reads the proposal: measures that are triggered by everything that a trigger can compare – level, mean, each option,
/// median – with the values in their reasons.
/// </summary>
public sealed class AttackerWithMeasuresTests
{
    private const int Unknown = 5;

    private static readonly int[] Scale = [0, 1, 2, 3, 4];

    /// <summary>One number for each band.</summary>
    private static readonly int[] Numbers = [0, 1, 3, 5, 9];

    private static readonly AssessmentCatalogue Points = Measured(Some.Question("A"));

    private static readonly AssessmentCatalogue PlainOptions = Measured(
        Some.Question("A", format: new AnswerFormat.SingleChoice([.. Some.Scale.Select(o => o with { Points = null })])) with
        {
            IsScored = false,
        }
    );

    private static readonly AssessmentCatalogue Counted = Measured(
        Some.Question(
            "A",
            format: new AnswerFormat.WholeNumber(new LocalizedText("Listen"), 0, 100)
            {
                Bands = [new(0, 4), new(1, 3), new(3, 2), new(6, 1), new(100, 0)],
            }
        )
    );

    [Theory]
    [InlineData(5, 1)]
    [InlineData(7, 2)]
    [InlineData(10, 0)]
    [InlineData(10, 1)]
    [InlineData(10, 2)]
    [InlineData(11, 1)]
    public void Of_a_scale_the_proposal_exposes_nobody(int people, int leaders) =>
        Assert.Empty(Exposed(Points, people, leaders, [.. Scale], i => $"{i}"));

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    public void Nor_if_some_do_not_know(int people) =>
        Assert.Empty(Exposed(Points, people, leaders: 1, [.. Scale, Unknown], i => i == Unknown ? "?" : $"{i}"));

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    public void Of_options_without_points_it_exposes_nobody(int people) =>
        Assert.Empty(Exposed(PlainOptions, people, leaders: 1, [.. Scale, Unknown], i => i == Unknown ? "?" : $"{i}"));

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    public void Of_numbers_it_exposes_nobody(int people) =>
        Assert.Empty(Exposed(Counted, people, leaders: 1, [.. Scale], i => $"#{Numbers[i]}"));

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(12)]
    public void Of_a_scale_it_never_gives_the_distribution(int people) =>
        Assert.Empty(Distributions(Sets(people, Scale), s => Seen(Points, s, leaders: 1, i => $"{i}")));

    [Theory]
    [InlineData(10)]
    [InlineData(12)]
    public void Nor_of_numbers(int people) =>
        Assert.Empty(Distributions(Sets(people, Scale), s => Seen(Counted, s, leaders: 1, i => $"#{Numbers[i]}")));

    [Fact]
    public void A_mean_and_a_majority_together_give_distributions() =>
        // Of ten people with the sum 24, of whom more than half chose 4, six chose 4 and the other four 0.
        Assert.NotEmpty(
            Distributions(
                Sets(10, Scale),
                s =>
                    $"{Math.Clamp(Multisets.Answers(s.First).Sum(), 5, 35)} {string.Concat(s.First.Select(count => count > 5 ? 'x' : '.'))}"
            )
        );

    /// <summary>What is only seen if one certain number of people gave each answer.</summary>
    private static List<string> Distributions(IEnumerable<AnswerSets> sets, Func<AnswerSets, string> observe) =>
        [.. sets.GroupBy(observe).Where(seen => seen.Count() == 1).Select(seen => seen.Key)];

    private static IEnumerable<AnswerSets> Sets(int people, int[] options) =>
        Multisets.Of(people, Unknown + 1, options).Select(first => new AnswerSets(first, Second: null));

    private static List<string> Exposed(AssessmentCatalogue catalogue, int people, int leaders, int[] options, Func<int, string> answer) =>
        Attacker.Exposed(Sets(people, options), s => Seen(catalogue, s, leaders, answer));

    private static string Seen(AssessmentCatalogue catalogue, AnswerSets sets, int leaders, Func<int, string> answer) =>
        Observation.Of(
            RoundEvaluation.Publish(
                Some.Round(
                    catalogue,
                    Enumerable.Range(1, leaders).Select(i => Some.Leader(("A", answer(i)))),
                    Multisets.Answers(sets.First).Select(a => Some.Staff(("A", answer(a))))
                )
            )
        );

    private static AssessmentCatalogue Measured(Question question)
    {
        var steps = Enumerable.Range(1, 8).Select(i => i * 0.5m).ToList();
        Test[] tests =
        [
            .. steps.Select(s => new Test.FieldLevel(new CheckFieldId("feld"), Comparison.AtMost, s)),
            .. steps.Select(s => new Test.QuestionValue(question.Id, Comparison.AtMost, s)),
            .. steps.Select(s => new Test.QuestionValue(question.Id, Comparison.AtLeast, s)),
            .. question.Format.Choices.Select(o => new Test.QuestionOption(question.Id, o.Key, Negated: false)),
            .. question.Format.Choices.Select(o => new Test.QuestionOption(question.Id, o.Key, Negated: true)),
        ];
        return Some.With(Some.Catalogue([question]), [.. tests.Select((test, i) => Some.Measure($"M-{i:00}", test))]);
    }
}
