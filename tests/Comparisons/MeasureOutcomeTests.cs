using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Comparisons;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Comparisons;
using DigiCheckBot.Tests.Cards;
using DigiCheckBot.Tests.Dossiers;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;
using SomeResults = DigiCheckBot.Tests.Synergies.SomeResults;

namespace DigiCheckBot.Tests.Comparisons;

public sealed class MeasureOutcomeTests
{
    private static readonly Measure Done = Measure("M-1", effects: [new Effect(F, 1, 3), new Effect(G, 0.5m, 3)]);
    private static readonly AssessmentCatalogue Content = Assessment.SomeMeasures.Catalogue(Done);

    [Fact]
    public void Tells_what_each_effect_was_to_be_and_what_changed()
    {
        var outcome = Assert.Single(MeasureOutcome.Of([Done], Compare(Rated(1), Rated(2))));

        Assert.Equal([(F, 1m), (G, 0.5m)], outcome.Effects.Select(e => (e.Expected.Field, e.Expected.Levels)));
        Assert.All(outcome.Effects, e => Assert.Equal(1, Assert.IsType<LevelChange.Shown>(e.Field.AsMeasured).Levels));
    }

    [Fact]
    public void Is_silent_about_what_the_audience_may_not_see()
    {
        var withheld = Compare(SomeResults.ViewOf((F, new FieldOutcome.Withheld()), (G, new FieldOutcome.Rated(2, LevelSource.Both))), Rated(2));

        Assert.Equal(G, Assert.Single(Assert.Single(MeasureOutcome.Of([Done], withheld)).Effects).Expected.Field);
    }

    [Fact]
    public void Everyones_card_is_the_same_whatever_leaders_see()
    {
        var everyone = SampleResult.Usual.Everyone;
        var others = SampleResult.Usual with { Leadership = everyone with { Fields = [] } };

        Assert.Equal($"{Card(SampleResult.Usual, everyone)}", $"{Card(others, everyone)}");
    }

    [Theory]
    [InlineData(false, false, "buergeramt", true)]
    [InlineData(true, false, "buergeramt", false)]
    [InlineData(false, true, "buergeramt", false)]
    [InlineData(false, false, "jugendamt", false)]
    public void Rehearsals_and_other_kinds_are_not_compared(bool thenRehearsed, bool nowRehearsed, string kind, bool isComparable)
    {
        var then = SampleDossier.In(RoundState.Completed).Round with { IsRehearsal = thenRehearsed };
        var now = then with { Id = new RoundId("77aa"), Previous = then.Id, IsRehearsal = nowRehearsed };
        var after = SampleResult.Usual with { DepartmentKind = new DepartmentKindId(kind) };

        Assert.Equal(isComparable, RoundSuccession.AreComparable(then, SampleResult.Usual, now, after));
    }

    [Fact]
    public void A_round_that_follows_another_one_is_not_compared_with_this_one()
    {
        var then = SampleDossier.In(RoundState.Completed).Round;
        var now = then with { Id = new RoundId("77aa"), Previous = new RoundId("88bb") };

        Assert.False(RoundSuccession.AreComparable(then, SampleResult.Usual, now, SampleResult.Usual));
    }

    private static Newtonsoft.Json.Linq.JObject Card(PublishedResult result, PublishedView view)
    {
        var catalogue = SampleCatalogue.Small;
        var comparison = RoundComparison.Of(new ComparedRound(catalogue, result, view), new ComparedRound(catalogue, result, view));
        var header = new ComparisonHeader("Amt", "Ort", result.AsOf, result.AsOf, ForLeaders: false);
        return ComparisonCard.For(header, comparison, [], catalogue, catalogue, Language.German);
    }

    private static PublishedView Rated(decimal level) =>
        SomeResults.ViewOf((F, new FieldOutcome.Rated(level, LevelSource.Both)), (G, new FieldOutcome.Rated(level, LevelSource.Both)));

    private static RoundComparison Compare(PublishedView then, PublishedView now) =>
        RoundComparison.Of(
            new ComparedRound(Content, SomeResults.Result(then), then),
            new ComparedRound(Content, SomeResults.Result(now), now)
        );
}
