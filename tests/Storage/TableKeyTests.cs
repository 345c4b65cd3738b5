using DigiCheckBot.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Storage;

public sealed class TableKeyTests
{
    private const string Forbidden = "/\\#?%' \t\u007fü";

    [Fact]
    public void Any_texts_are_read_back() => ForAnyTwo((a, b) => TableKey.Read(TableKey.Of(a, b)).SequenceEqual([a, b]));

    [Fact]
    public void No_two_texts_share_a_key() => ForAnyTwo((a, b) => a == b || TableKey.Of(a) != TableKey.Of(b));

    [Fact]
    public void A_separator_within_a_text_is_no_separator() => Assert.NotEqual(TableKey.Of("a|b"), TableKey.Of("a", "b"));

    [Fact]
    public void An_escape_within_a_text_is_no_escape() => Assert.NotEqual(TableKey.Of("!007c"), TableKey.Of("|"));

    [Fact]
    public void No_key_holds_what_the_service_refuses() =>
        ForAnyTwo((a, b) => !TableKey.Of(a + Forbidden, b).Any(c => Forbidden.Contains(c)));

    [Fact]
    public void Keys_that_begin_with_a_part_lie_between_separator_and_its_successor() =>
        ForAnyTwo(
            (a, _) =>
                string.CompareOrdinal(TableKey.Of("team", a), "team" + TableKey.Separator) >= 0
                && string.CompareOrdinal(TableKey.Of("team", a), "team" + TableKey.AfterSeparator) < 0
        );

    private static void ForAnyTwo(Func<string, string, bool> holds) =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (a, b) => holds(a.Get, b.Get))
            .QuickCheckThrowOnFailure();
}
