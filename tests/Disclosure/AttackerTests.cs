using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Disclosure;

/// <summary>
/// The attacker of disclosure.md. A universe of all answers that a group could have given is published; sets with the same observation can't
/// be told apart. Whatever the attacker sees, each other person must keep at least two possible answers to each question.
/// </summary>
/// <remarks>
/// The observation is the whole result with both views, which is more than any single reader sees. A leader knows the own answers, which are
/// open anyway and the same in all sets; an outsider knows nothing more; a colleague takes the own answers away from each set. People are
/// exchangeable and the universe has no conditions, so a set is a pair of multisets, one per question: who of the staff gave which pair of
/// answers doesn't matter (<see cref="Who_gave_which_pair_of_answers_does_not_matter"/>), and any other person may have given any answer
/// that is left.
/// The second question is limited to some options. That leaves the attacker fewer sets to confuse, so it makes the test
/// of the first question harder, not easier; by symmetry it speaks for the second, too.
/// </remarks>
public sealed class AttackerTests
{
    private const int Unknown = 5;

    private static readonly int[] Scale = [0, 1, 2, 3, 4];

    private static readonly AssessmentCatalogue OneQuestion = Some.Catalogue([Some.Question("A")]);

    private static readonly AssessmentCatalogue TwoQuestions = Some.Catalogue([Some.Question("A"), Some.Question("B")]);

    [Fact]
    public void Of_four_people_nothing_is_seen() =>
        Assert.Single(Pairs(4, 0, 4).Select(s => Publish(TwoQuestions, s.First, s.Second)).Distinct());

    [Fact]
    public void Of_five_people_nobody_is_seen() => Assert.Empty(Exposed(Pairs(5, 0, 2, 4)));

    [Fact]
    public void Of_seven_people_nobody_is_seen() => Assert.Empty(Exposed(Pairs(7, 0, 4)));

    [Fact]
    public void Of_twelve_people_nobody_is_seen() => Assert.Empty(Exposed(Pairs(12, 0).Concat(Pairs(12, 4))));

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    [InlineData(9, false)]
    [InlineData(10, false)]
    [InlineData(11, false)]
    [InlineData(12, false)]
    public void A_field_of_one_question_exposes_nobody(int people, bool withUnknown)
    {
        int[] options = withUnknown ? [.. Scale, Unknown] : Scale;

        Assert.Empty(Exposed(Multisets.Of(people, Unknown + 1, options).Select(first => new AnswerSets(first, Second: null))));
    }

    [Fact]
    public void The_attacker_finds_people_when_too_much_is_said() =>
        // The sum of all answers, though it is one number of the whole group, gives away a group that answers alike at an end.
        Assert.NotEmpty(Attacker.Exposed(Pairs(5, 0), s => $"{Multisets.Answers(s.First).Sum()}"));

    [Fact]
    public void Who_gave_which_pair_of_answers_does_not_matter()
    {
        foreach (var (first, second) in Pairs(10, 0, 2, 4).Where((_, i) => i % 1999 == 0))
        {
            var reversed = Multisets.Answers(second!).Reverse().ToArray();

            Assert.Equal(Publish(TwoQuestions, first, second), PublishPeople(TwoQuestions, [.. Multisets.Answers(first)], reversed));
        }
    }

    private static IEnumerable<AnswerSets> Pairs(int people, params int[] secondOptions) =>
        from first in Multisets.Of(people, Unknown + 1, Scale)
        from second in Multisets.Of(people, Unknown + 1, secondOptions)
        select new AnswerSets(first, second);

    private static List<string> Exposed(IEnumerable<AnswerSets> sets) =>
        Attacker.Exposed(sets, s => Publish(s.Second is null ? OneQuestion : TwoQuestions, s.First, s.Second));

    private static string Publish(AssessmentCatalogue catalogue, int[] first, int[]? second) =>
        PublishPeople(catalogue, [.. Multisets.Answers(first)], second is null ? null : [.. Multisets.Answers(second)]);

    private static string PublishPeople(AssessmentCatalogue catalogue, int[] first, int[]? second)
    {
        var staff = first.Select(
            (answer, i) => second is null ? Some.Staff(("A", Key(answer))) : Some.Staff(("A", Key(answer)), ("B", Key(second[i])))
        );
        return Observation.Of(
            RoundEvaluation.Publish(
                Some.Round(catalogue, [second is null ? Some.Leader(("A", "2")) : Some.Leader(("A", "2"), ("B", "2"))], staff)
            )
        );
    }

    private static string Key(int answer) => answer == Unknown ? "?" : $"{answer}";
}
