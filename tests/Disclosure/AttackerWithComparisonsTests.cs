using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Comparisons;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Disclosure;

/// <summary>
/// The attacker who also reads what changed between two rounds. All answers that two groups could have given are published and compared:
/// rounds that look alike by themselves look alike in every comparison, so it tells nothing that the two results side by side don't.
/// </summary>
public sealed class AttackerWithComparisonsTests
{
    private static readonly AssessmentCatalogue Catalogue = Some.Catalogue([Some.Question("A")]);

    [Theory]
    [InlineData(4, 5)]
    [InlineData(5, 5)]
    [InlineData(5, 7)]
    public void A_comparison_says_no_more_than_both_results(int before, int after)
    {
        var (earlier, later) = (Rounds(before), Rounds(after));
        var said = from then in earlier from now in later group Compared(then.Result, now.Result) by (then.Seen, now.Seen);

        Assert.All(said, s => Assert.Single(s.Distinct()));
    }

    [Fact]
    public void Comparisons_of_what_looks_different_do_differ()
    {
        var rounds = Rounds(5);

        Assert.True(rounds.Select(now => Compared(rounds[0].Result, now.Result)).Distinct().Count() > 2);
    }

    private static List<(PublishedResult Result, string Seen)> Rounds(int people) =>
        [
            .. Multisets
                .Of(people, 5, 0, 1, 2, 3, 4)
                .Select(m => RoundEvaluation.Publish(Round([.. Multisets.Answers(m)])))
                .Select(r => (r, Observation.Of(r.Everyone))),
        ];

    private static RoundSnapshot Round(int[] staff) =>
        Some.Round(Catalogue, [Some.Leader(("A", "2"))], Some.StaffAnswering("A", staff)) with
        {
            StaffInvited = 9,
        };

    private static string Compared(PublishedResult then, PublishedResult now) =>
        Observation.Of(
            RoundComparison.Of(new ComparedRound(Catalogue, then, then.Everyone), new ComparedRound(Catalogue, now, now.Everyone))
        );
}
