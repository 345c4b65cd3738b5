using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Comparisons;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Strengths;
using DigiCheckBot.Tests.Assessment;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Disclosure;

/// <summary>What is withheld stays withheld in everything that is made of a result: view, proposal, comparison, strengths.</summary>
public sealed class WithheldTests
{
    private static readonly AssessmentCatalogue Catalogue = Some.Catalogue(
        [Some.Question("A", "offen"), Some.Question("B", "auch-offen"), Some.Question("S", "gesperrt")],
        Some.Field("offen"),
        Some.Field("auch-offen"),
        Some.Field("gesperrt", isRestricted: true)
    );

    [Fact]
    public void A_restricted_field_acts_on_nothing_that_everyone_reads() =>
        Prop.ForAll(
                Gen.Choose(0, 4).ArrayOf(14).ToArbitrary(),
                a => All(Round(12, a), Round(12, a)) == All(Round(12, With(a, 4)), Round(12, With(a, 0)))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Four_staff_act_on_nothing_that_anybody_reads() =>
        Prop.ForAll(
                Gen.Choose(0, 4).ArrayOf(14).ToArbitrary(),
                a => AllOfLeaders(Round(4, a), Round(12, a)) == AllOfLeaders(Round(4, [0, 0, 0, 0, .. a[4..]]), Round(12, a))
            )
            .QuickCheckThrowOnFailure();

    /// <summary>The last two are the leader's restricted answer and how many of the staff vote for the restricted field.</summary>
    private static int[] With(int[] answers, int restricted) => [.. answers[..^2], restricted, restricted];

    private static RoundSnapshot Round(int people, int[] answers) =>
        Some.Round(
            Catalogue,
            [Some.Leader(("A", "2"), ("B", "1"), ("S", $"{answers[^2]}"))],
            answers.Take(people).Select(a => Some.Staff(("A", $"{a}"), ("B", $"{4 - a}"), ("S", $"{answers[^1]}")))
        ) with
        {
            StaffInvited = 14,
            Votes = [.. Enumerable.Range(0, 6).Select(i => BallotOf(votesForRestricted: i < answers[^1] + 2))],
        };

    private static Ballot BallotOf(bool votesForRestricted) =>
        new([new CheckFieldId("auch-offen"), .. votesForRestricted ? [new CheckFieldId("gesperrt")] : Array.Empty<CheckFieldId>()]);

    private static string All(RoundSnapshot then, RoundSnapshot now) => Read(then, now, r => r.Everyone);

    private static string AllOfLeaders(RoundSnapshot then, RoundSnapshot now) => Read(then, now, r => r.Leadership);

    private static string Read(RoundSnapshot then, RoundSnapshot now, Func<PublishedResult, PublishedView> view)
    {
        var (before, after) = (RoundEvaluation.Publish(then), RoundEvaluation.Publish(now));
        var comparison = RoundComparison.Of(
            new ComparedRound(Catalogue, before, view(before)),
            new ComparedRound(Catalogue, after, view(after))
        );
        return string.Concat(
            Observation.Of(view(before)),
            Observation.Of(comparison),
            Observation.Of(SwotDerivation.Of(Catalogue, before, view(before)))
        );
    }
}
