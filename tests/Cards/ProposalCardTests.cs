using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>What the proposal says of the plan, beyond the usual one of the snapshots.</summary>
public sealed class ProposalCardTests
{
    private static readonly PublishedView Usual = SampleResult.Usual.Everyone;
    private static readonly ProposedMeasure First = Usual.Measures[0];

    [Fact]
    public void Calls_only_possible_duties_a_matter_of_the_experts()
    {
        var texts = TextsOf(Proposal(Usual));

        Assert.Contains("Mögliche Pflichten: 1", texts);
        Assert.Contains("Ohne Platz in den drei Jahren: 2", texts);
    }

    [Fact]
    public void Counts_a_possible_duty_that_the_plan_found_no_place_for_among_those_without_place()
    {
        var duty = First with { Priority = PriorityClass.DutyToBeChecked, PlanYear = 0 };
        var view = WithPlan(p => p with { Placements = [], Unplaced = [Unplaced(new PlacementReason.BudgetExhausted(2))] }, duty);

        var texts = TextsOf(Proposal(view));

        Assert.Contains("Ohne Platz in den drei Jahren: 1", texts);
        Assert.Contains("Budget 2028 ausgeschöpft (1)", texts);
    }

    [Fact]
    public void Says_when_duties_make_more_than_twenty_measures() =>
        Assert.Contains(TextsOf(Proposal(Many(21))), t => t.StartsWith("Mehr als 20 Maßnahmen", StringComparison.Ordinal));

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    [InlineData(20, false)]
    public void Says_when_there_are_fewer_than_ten(int measures, bool said) =>
        Assert.Equal(said, TextsOf(Proposal(Many(measures))).Any(t => t.StartsWith("Weniger als zehn", StringComparison.Ordinal)));

    [Fact]
    public void Says_no_range_where_none_is_known()
    {
        var totals = Usual.Totals! with { Low = 62_250, High = 62_250 };

        Assert.Contains("Zusammen: erwartet rund 62.500 €", TextsOf(Proposal(Usual with { Totals = totals })));
    }

    [Fact]
    public void Says_how_many_more_duties_are_missed_than_are_shown()
    {
        var missed = Enumerable.Repeat(new MissedDuty(First.Id, 4, 6, []), 6).ToImmutableArray();
        var texts = TextsOf(Proposal(WithPlan(p => p with { MissedDuties = missed }, First)));

        Assert.Equal(4, texts.Count(t => t.Contains("Frist 2027 Q4, fertig erst 2028 Q2.", StringComparison.Ordinal)));
        Assert.Contains("Weitere Pflichten nach ihrer Frist: 2", texts);
    }

    /// <summary>Every reason has its words in both languages.</summary>
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Words_every_reason_of_a_place(Language language)
    {
        PlacementReason[] reasons =
        [
            new PlacementReason.AsEarlyAsPossible(),
            new PlacementReason.DutyUntil(new DateOnly(2027, 12, 31)),
            new PlacementReason.WaitsFor(First.Id),
            new PlacementReason.Decided(1, 2),
            new PlacementReason.LeftOut(),
            new PlacementReason.NeedsLeftOut(First.Id),
            new PlacementReason.BudgetExhausted(1),
            new PlacementReason.CapacityExhausted(3),
            new PlacementReason.ParallelLimit(3),
            new PlacementReason.DoesNotFit(),
            new PlacementReason.NoGainEarlier(),
            new PlacementReason.BringsNothingMore(),
            new PlacementReason.ForLeadersOnly(),
        ];

        var places = reasons.Select(r =>
            TextsOf(Page(WithPlan(p => p with { Placements = [], Unplaced = [Unplaced(r)] }, First with { PlanYear = 0 }), language))
                .Single(t => t.StartsWith(language == Language.German ? "Platz im Plan:" : "Place in the plan:", StringComparison.Ordinal))
        );

        Assert.Equal(reasons.Length, places.Distinct().Count());
    }

    [Fact]
    public void Explains_a_cost_only_after_a_click()
    {
        var page = Page(Usual, Language.German);
        var toggle = CardTree.OfType(page, "Action.ToggleVisibility").First();
        var target = (string)toggle["targetElements"]!.Single()!;

        var lines = CardTree.Typed(page).Single(o => (string?)o["id"] == target);
        Assert.False((bool?)lines["isVisible"]);
        Assert.Contains(
            "extern einmalig: 0,25 PT × 24 × 1.050 € = 6.300 € (Annahme; Personen im Fachbereich: Leitungsauskunft)",
            TextsOf(lines)
        );
    }

    [Fact]
    public void Opens_every_cost_by_its_own_button()
    {
        var toggles = CardTree.OfType(Page(Usual, Language.German), "Action.ToggleVisibility").ToList();

        Assert.Equal(toggles.Count, toggles.Select(t => (string?)t["title"]).Distinct().Count());
        Assert.Equal(toggles.Count, toggles.Select(t => (string?)t["targetElements"]![0]).Distinct().Count());
    }

    private static Placement Unplaced(PlacementReason reason) => new(First.Id, 0, 1, reason);

    private static PublishedView Many(int measures) => Usual with { Measures = [.. Enumerable.Repeat(First, measures)] };

    private static PublishedView WithPlan(Func<PublishedPlan, PublishedPlan> change, ProposedMeasure only) =>
        Usual with
        {
            Measures = [only],
            Plan = change(Usual.Plan!),
        };

    private static JObject Proposal(PublishedView view) =>
        ProposalCard.For(SampleResult.Header(), SampleCatalogue.Small, SampleResult.Usual, view, Language.German);

    private static JObject Page(PublishedView view, Language language) =>
        ProposalPageCard.For(SampleResult.Header(), SampleCatalogue.Small, SampleResult.Usual, view, 1, language);

    private static List<string> TextsOf(JObject card) =>
        [
            .. CardTree.OfType(card, "TextBlock").Select(b => (string)b["text"]!),
            .. CardTree.OfType(card, "RichTextBlock").Select(b => string.Concat(b["inlines"]!.Select(i => (string?)i["text"])).Trim()),
        ];
}
