using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Bench.Rehearsals;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Bench;

public sealed class TemperamentTests
{
    private static readonly ImmutableArray<CardOption> Levels =
    [
        .. Enumerable.Range(0, 5).Select(i => new CardOption($"Stufe {i}", $"{i}")),
    ];
    private static readonly CardOption Unknown = new("?", "unknown");

    [Fact]
    public void The_same_seed_person_and_question_give_the_same_answer() =>
        Prop.ForAll<int, string>((seed, id) => Of(seed, "a").Answer(Single(id ?? ""), 0) == Of(seed, "a").Answer(Single(id ?? ""), 0))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_choice_is_one_that_the_card_offers() =>
        Prop.ForAll<int, NonNegativeInt>(
                (seed, attempt) =>
                    Of(seed, "a").Answer(Single("Q") with { Options = Levels.Add(Unknown) }, attempt.Get)
                        is ""
                            or "0"
                            or "1"
                            or "2"
                            or "3"
                            or "4"
                            or "unknown"
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Several_choices_are_some_that_the_card_offers() =>
        Prop.ForAll<int>(seed =>
                Of(seed, "a")
                    .Answer(Single("Q") with { Several = true }, 0)
                    .Split(',', StringSplitOptions.RemoveEmptyEntries)
                    .All(v => Levels.Any(o => o.Value == v))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void After_a_refusal_only_one_is_ticked() =>
        Prop.ForAll<int>(seed => !Of(seed, "a").Answer(Single("Q") with { Several = true }, 1).Contains(',')).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_lies_within_its_bounds() =>
        Prop.ForAll<int, int, NonNegativeInt>(
                (seed, least, width) =>
                {
                    var most = (int)Math.Min((long)least + width.Get, int.MaxValue);
                    var number = int.Parse(
                        Of(seed, "a").Answer(new CardField.Number("Q", "", least, most), 1),
                        CultureInfo.InvariantCulture
                    );
                    return number >= least && number <= most;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_remark_fits_into_its_input() =>
        Prop.ForAll<int, PositiveInt>(
                (seed, length) => Of(seed, "a").Answer(new CardField.FreeText("Q", "", length.Get), 1).Length <= length.Get
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Leaders_see_things_a_little_better_than_staff() =>
        Assert.True(Average(leads: true) > Average(leads: false) + 0.2, "Leaders should be more optimistic");

    [Fact]
    public void People_answer_differently() =>
        Assert.True(Answers(leads: false).Distinct().Count() >= 4, "Forty people should use most of five levels");

    [Fact]
    public void Some_dont_know() =>
        Assert.Contains(
            "unknown",
            Enumerable.Range(0, 200).Select(i => Of(1, $"p{i}").Answer(Single("Q") with { Options = Levels.Add(Unknown) }, 0))
        );

    [Fact]
    public void Some_leave_a_question_open() =>
        Assert.Contains("", Enumerable.Range(0, 200).Select(i => Of(1, $"p{i}").Answer(Single("Q"), 0)));

    private static double Average(bool leads) => Answers(leads).Average(a => int.Parse(a, CultureInfo.InvariantCulture));

    private static IEnumerable<string> Answers(bool leads) =>
        Enumerable.Range(0, 40).Select(i => Temperament.Of(1, $"p{i}", leads).Answer(Single("Q"), 1));

    private static Temperament Of(int seed, string person) => Temperament.Of(seed, person, leads: false);

    private static CardField.Choice Single(string id) => new(id, "", Levels, Several: false);
}
