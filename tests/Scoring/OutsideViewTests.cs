using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Scoring;

public sealed class OutsideViewTests
{
    private static readonly CheckFieldId Field = new("feld");
    private static readonly AssessmentCatalogue Seen = Some.With(
        Some.Catalogue([Some.Question("A")]),
        Category("suche", 0.6m),
        Category("form", 0.2m)
    );

    [Fact]
    public void Categories_count_by_their_share() =>
        // (0.6 · 4 + 0.2 · 2) / 0.8
        Assert.Equal(new PublishedOutside(3.5m, Counts: true), Publish(Round("1"), ("suche", 4), ("form", 2)).Outside);

    [Fact]
    public void Only_the_categories_that_were_looked_at_count() =>
        Assert.Equal(new PublishedOutside(4, Counts: true), Publish(Round("1"), ("suche", 4)).Outside);

    [Fact]
    public void It_is_shown_in_tenths() => Assert.Equal(2.3m, Publish(Round("1"), ("suche", 2.25m)).Outside?.Level);

    [Fact]
    public void Less_than_half_of_the_shares_stands_apart() =>
        Assert.Equal(new PublishedOutside(4, Counts: false), Publish(Round("1"), ("form", 4)).Outside);

    [Fact]
    public void What_stands_apart_moves_no_range() => Assert.Equal(1, Publish(Round("1"), ("form", 4)).Range!.High);

    [Fact]
    public void What_counts_moves_level_and_range()
    {
        var field = Publish(Round("2"), ("suche", 3));

        // 0.7 · 2 + 0.3 · 3 = 2.3, shown as 2.5.
        Assert.Equal(new FieldOutcome.Rated(2.5m, LevelSource.Leadership), field.Outcome);
        Assert.Equal((2.3m, 2.5m), (field.Range!.Low, field.Range.High));
    }

    [Fact]
    public void Without_a_look_there_is_none() => Assert.Null(Publish(Round("1")).Outside);

    [Fact]
    public void A_category_that_speaks_for_another_field_is_none()
    {
        var round = Round("1") with { Catalogue = Some.With(Some.Catalogue([Some.Question("A")]), Category("suche", 1, field: "anderes")) };

        Assert.Null(Publish(round, ("suche", 4)).Outside);
    }

    [Fact]
    public void Beside_a_level_of_the_talk_it_stands_apart()
    {
        var field = Publish(
            Round("?") with
            {
                TalkLevels = ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(Field, 1),
            },
            ("suche", 4)
        );

        Assert.Equal(new FieldOutcome.Rated(1, LevelSource.Talk), field.Outcome);
        Assert.Equal(new PublishedOutside(4, Counts: false), field.Outside);
    }

    [Fact]
    public void Beside_no_level_it_stands_apart() =>
        Assert.Equal(new PublishedOutside(4, Counts: false), Publish(Round("?"), ("suche", 4)).Outside);

    private static OutsideCategory Category(string id, decimal share, string field = "feld") =>
        new(
            new OutsideCategoryId(id),
            new LocalizedText(id),
            [],
            ImmutableSortedDictionary<CheckFieldId, decimal>.Empty.Add(new CheckFieldId(field), share)
        );

    private static RoundSnapshot Round(string answer) => Some.Round(Seen, [Some.Leader(("A", answer))], []);

    private static PublishedField Publish(RoundSnapshot round, params (string Category, decimal Level)[] seen) =>
        RoundEvaluation
            .Publish(round with { OutsideLevels = seen.ToImmutableSortedDictionary(s => s.Category, s => s.Level) })
            .Everyone.Fields[0];
}
