using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Disclosure;

public sealed class DisclosureProperties
{
    private static readonly AssessmentCatalogue Plain = Some.Catalogue([Some.Question("A"), Some.Question("B")]);

    [Fact]
    public void Whatever_four_people_answer_the_result_is_the_same() =>
        Check(4, answers => Observed(Plain, answers) == Observed(Plain, [.. answers.Select(_ => 0)]));

    [Fact]
    public void The_order_of_people_does_not_matter() =>
        Check(12, answers => Observed(Plain, answers) == Observed(Plain, [.. answers.Reverse()]));

    [Fact]
    public void A_better_answer_never_lowers_a_level() =>
        Check(7, answers => Level(answers) <= Level([Math.Min(answers[0] + 5, 20 + (answers[0] % 5)), .. answers[1..]]));

    [Fact]
    public void A_restricted_answer_changes_no_level_that_everyone_sees()
    {
        var catalogue = Some.Catalogue([Some.Question("A"), Some.Question("B") with { IsRestricted = true }]);

        Check(
            10,
            answers =>
                Observation.Of(Published(catalogue, answers).Everyone)
                == Observation.Of(Published(catalogue, [.. answers.Select(a => a / 5 * 5)], leader: "4").Everyone)
        );
    }

    [Fact]
    public void An_answer_that_is_never_shown_changes_nothing()
    {
        var hidden = Some.Question("B", format: Some.Number()) with { IsScored = false, Display = AnswerDisplay.Never };
        var catalogue = Some.Catalogue([Some.Question("A"), hidden]);

        Assert.Equal(Observed("#1"), Observed("#900"));

        string Observed(string answer) =>
            Observation.Of(
                RoundEvaluation.Publish(
                    Some.Round(catalogue, [Some.Leader(("A", "3"), ("B", answer))], Some.StaffAnswering("A", 1, 1, 1, 1, 1))
                )
            );
    }

    /// <summary>People as numbers from 0 to 24: the answer to A is the number by five, to B the rest.</summary>
    private static void Check(int people, Func<int[], bool> holds) =>
        Prop.ForAll(Gen.Choose(0, 24).ArrayOf(people).ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private static string Observed(AssessmentCatalogue catalogue, int[] staff) => Observation.Of(Published(catalogue, staff));

    private static decimal Level(int[] staff) => ((FieldOutcome.Rated)Published(Plain, staff).Everyone.Fields[0].Outcome).Level;

    private static PublishedResult Published(AssessmentCatalogue catalogue, int[] staff, string leader = "2") =>
        RoundEvaluation.Publish(
            Some.Round(
                catalogue,
                [Some.Leader(("A", "3"), ("B", leader))],
                staff.Select(s => Some.Staff(("A", $"{s / 5}"), ("B", $"{s % 5}")))
            )
        );
}
