using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;
using DigiCheckBot.Tests.Disclosure;

namespace DigiCheckBot.Tests.Proposals;

/// <summary>A Fachbereich with fields f0, f1 … whose leader answers one question each.</summary>
public sealed class FieldProposalTests
{
    [Fact]
    public void The_largest_gap_comes_first() => Assert.Equal(["f2", "f0", "f1"], Names(Round(1, 2, 0, 3)));

    [Fact]
    public void A_field_at_its_target_is_not_proposed() => Assert.DoesNotContain("f3", Names(Round(1, 2, 0, 3)));

    [Fact]
    public void The_order_of_the_catalogue_breaks_ties() => Assert.Equal(["f0", "f1", "f2"], Names(Round(1, 1, 1)));

    [Fact]
    public void A_target_counts() =>
        Assert.Equal(
            ["f1"],
            Names(Round(3, 3) with { Targets = ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(new CheckFieldId("f1"), 4) })
        );

    [Fact]
    public void A_weight_counts_and_is_the_reason()
    {
        var proposed = Publish(Weighted(Round(1, 1, 1), "f2", 1.5m)).Everyone.ProposedFields[0];

        Assert.Equal((new CheckFieldId("f2"), new ProposalReason.Weight(1.5m)), (proposed.Field, proposed.Reason));
    }

    [Fact]
    public void Without_more_the_gap_is_the_reason() =>
        Assert.Equal(new ProposalReason.Gap(2), Publish(Round(1)).Everyone.ProposedFields[0].Reason);

    [Fact]
    public void Five_are_proposed_even_if_the_fifth_matters_little() => Assert.Equal(5, Names(Round(0, 2, 2, 2, 2, 2, 2)).Length);

    [Fact]
    public void Eight_at_most() => Assert.Equal(8, Names(Round(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)).Length);

    [Fact]
    public void A_field_that_is_not_rated_is_not_proposed() => Assert.Equal(["f1"], Names(Round(-1, 1)));

    [Fact]
    public void A_legal_duty_lifts_a_field_into_the_proposal()
    {
        var round = WithDuty(Round(0, 0, 0, 0, 0, 0, 2, 2), "f7");

        var proposed = Publish(round).Everyone.ProposedFields.Single(f => f.Field.Value == "f7");

        Assert.Equal(new ProposalReason.Duty(new MeasureId("M-1")), proposed.Reason);
    }

    [Fact]
    public void Votes_lift_a_field_and_are_the_reason()
    {
        var proposed = Publish(Round(1, 1, 1) with { Votes = Votes(5, "f2") }).Everyone.ProposedFields[0];

        Assert.Equal((new CheckFieldId("f2"), new ProposalReason.Votes(VoteSupport.MoreThanHalf)), (proposed.Field, proposed.Reason));
    }

    [Fact]
    public void Four_votes_are_not_used() =>
        Assert.Equal(Observed(Round(1, 1, 1)), Observed(Round(1, 1, 1) with { Votes = Votes(4, "f2") }));

    [Fact]
    public void A_higher_threshold_holds_for_votes_too() =>
        Assert.Equal(
            Observed(Round(1, 1, 1) with { Threshold = 7 }),
            Observed(Round(1, 1, 1) with { Threshold = 7, Votes = Votes(6, "f2") })
        );

    [Fact]
    public void From_ten_ballots_on_a_quarter_is_said() =>
        Assert.Equal(
            VoteSupport.MoreThanQuarter,
            Publish(Round(1, 1, 1) with { Votes = [.. Votes(3, "f2"), .. Votes(7, "f0")] })
                .Everyone.ProposedFields.Single(f => f.Field.Value == "f2")
                .Votes
        );

    [Fact]
    public void At_most_five_fields_are_said_to_have_many_votes() =>
        Assert.Equal(
            5,
            Publish(
                Round(1, 1, 1, 1, 1, 1, 1, 1) with
                {
                    Votes = [.. Votes(6, "f0", "f1", "f2", "f3"), .. Votes(5, "f4", "f5", "f6", "f7"), .. Votes(1, "f4", "f5")],
                }
            )
                .Everyone.ProposedFields.Count(f => f.Votes != VoteSupport.None)
        );

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void What_is_said_of_votes_tells_nobody_how_a_colleague_voted(int people)
    {
        // Ballots over two fields: none of them, the first, the second, both (and always a third one). Option 4 and 5 stay unused.
        var sets = Multisets.Of(people, 6, 0, 1, 2, 3).ToList();

        Assert.Empty(
            Attacker.Exposed(
                sets.Select(s => new AnswerSets(s, Second: null)),
                s => Observed(Round(1, 1, 1) with { Votes = [.. Multisets.Answers(s.First).Select(BallotOf)] })
            )
        );
    }

    [Fact]
    public void A_restricted_field_is_left_out_without_changing_the_others_order()
    {
        var result = Publish(Restricted(Round(1, 0, 2), "f1"));

        Assert.Equal(["f0", "f2"], result.Everyone.ProposedFields.Select(f => f.Field.Value));
        Assert.Equal(["f1", "f0", "f2"], result.Leadership.ProposedFields.Select(f => f.Field.Value));
    }

    [Fact]
    public void Measures_are_chosen_for_the_chosen_fields_only()
    {
        var round = Round(1, 1);
        round = round with
        {
            Catalogue = Some.With(round.Catalogue, For("M-0", "f0"), For("M-1", "f1")),
            ChosenFields = [new CheckFieldId("f1")],
        };

        Assert.Equal(["M-1"], Publish(round).Everyone.Measures.Select(m => m.Id.Value));
    }

    [Fact]
    public void Before_anything_is_chosen_the_proposed_fields_count()
    {
        var round = Round(0, 0, 0, 0, 0, 0, 0, 0, 2);
        round = round with { Catalogue = Some.With(round.Catalogue, For("M-0", "f0"), For("M-8", "f8")) };

        Assert.Equal(["M-0"], Publish(round).Everyone.Measures.Select(m => m.Id.Value));
    }

    [Fact]
    public void Whether_a_restricted_field_was_chosen_changes_nothing()
    {
        var round = Restricted(Round(1, 0, 2), "f1");
        round = round with { Catalogue = Some.With(round.Catalogue, For("M-0", "f0"), For("M-1", "f1")) };
        var (f0, f1) = (new CheckFieldId("f0"), new CheckFieldId("f1"));

        Assert.Equal(Observed(round with { ChosenFields = [f0] }), Observed(round with { ChosenFields = [f0, f1] }));
    }

    private static Measure For(string id, string field) =>
        Some.Measure(id, new Test.FieldLevel(new CheckFieldId(field), Comparison.AtMost, 2), field);

    private static Ballot BallotOf(int kind) =>
        new([
            .. (kind & 1) != 0 ? [new CheckFieldId("f0")] : Array.Empty<CheckFieldId>(),
            .. (kind & 2) != 0 ? [new CheckFieldId("f1")] : Array.Empty<CheckFieldId>(),
            new CheckFieldId("f2"),
        ]);

    private static ImmutableArray<Ballot> Votes(int people, params string[] fields) =>
        [.. Enumerable.Repeat(new Ballot([.. fields.Select(f => new CheckFieldId(f))]), people)];

    /// <summary>The leader's answer per field; -1: "Weiß ich nicht".</summary>
    private static RoundSnapshot Round(params int[] levels) =>
        Some.Round(
            Some.Catalogue(levels.Select((_, i) => Some.Question($"Q{i}", $"f{i}"))),
            [Some.Leader([.. levels.Select((level, i) => ($"Q{i}", level < 0 ? "?" : $"{level}"))])],
            []
        );

    private static RoundSnapshot WithDuty(RoundSnapshot round, string field) =>
        round with
        {
            Catalogue = Some.With(round.Catalogue, For("M-1", field) with { Priority = PriorityClass.Mandatory }),
        };

    private static RoundSnapshot Restricted(RoundSnapshot round, string field) =>
        round with
        {
            Catalogue = With(
                round.Catalogue,
                [.. round.Catalogue.Fields.Select(f => f with { IsRestricted = f.Id.Value == field })],
                ImmutableSortedDictionary<CheckFieldId, decimal>.Empty
            ),
        };

    private static RoundSnapshot Weighted(RoundSnapshot round, string field, decimal weight) =>
        round with
        {
            Catalogue = With(
                round.Catalogue,
                round.Catalogue.Fields,
                ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(new CheckFieldId(field), weight)
            ),
        };

    private static AssessmentCatalogue With(
        AssessmentCatalogue catalogue,
        ImmutableArray<CheckField> fields,
        ImmutableSortedDictionary<CheckFieldId, decimal> weights
    ) =>
        new(
            catalogue.Version,
            fields,
            catalogue.Questions,
            catalogue.Measures,
            [new DepartmentKind(Some.Kind, new LocalizedText("Bürgeramt"), weights)],
            catalogue.OutsideView,
            catalogue.Parameters,
            catalogue.CategoryNames,
            catalogue.LevelNames
        );

    private static PublishedResult Publish(RoundSnapshot round) => RoundEvaluation.Publish(round);

    private static string Observed(RoundSnapshot round) => Observation.Of(Publish(round) with { Participation = null! });

    private static string[] Names(RoundSnapshot round) => [.. Publish(round).Everyone.ProposedFields.Select(f => f.Field.Value)];
}
