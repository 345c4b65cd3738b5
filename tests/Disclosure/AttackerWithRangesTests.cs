using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Disclosure;

/// <summary>The attacker also reads the ranges of the levels: they may only follow from what is seen without them.</summary>
public sealed class AttackerWithRangesTests
{
    private static readonly AssessmentCatalogue One = Some.Catalogue([Some.Question("A")]);

    [Theory]
    [InlineData(5, 9)]
    [InlineData(7, 9)]
    [InlineData(7, 12)]
    [InlineData(10, 10)]
    [InlineData(10, 30)]
    public void The_range_adds_nothing_to_what_is_seen(int people, int invited)
    {
        var seen = Multisets.Of(people, 6, 0, 1, 2, 3, 4, 5).Select(s => Published(s, invited)).ToList();

        var with = seen.Select(Observation.Of).Distinct().Count();
        var without = seen.Select(r => Observation.Of(Without(r))).Distinct().Count();

        Assert.Equal(without, with);
    }

    private static PublishedResult Published(int[] counts, int invited)
    {
        var staff = Multisets.Answers(counts).Select(a => Some.Staff(("A", a == 5 ? "?" : $"{a}")));
        return RoundEvaluation.Publish(Some.Round(One, [Some.Leader(("A", "2"))], staff) with { StaffInvited = invited });
    }

    private static PublishedResult Without(PublishedResult result) =>
        result with
        {
            Everyone = Without(result.Everyone),
            Leadership = Without(result.Leadership),
        };

    private static PublishedView Without(PublishedView view) =>
        view with
        {
            Fields = [.. view.Fields.Select(f => f with { Range = null })],
        };
}
