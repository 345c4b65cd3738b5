using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

public sealed class DeliveryReportCardTests
{
    private static readonly DeliveryReport WithReminders = SampleDelivery.Report([
        .. SampleDelivery.Mixed.Lines,
        .. Enumerable
            .Range(20, 3)
            .Select(n => SampleDelivery.Line(n, DeliveryState.Failed, DeliveryProblem.UserLeft, "Reminded", new Intent.Remind(n - 19).Key)),
        SampleDelivery.Line(23, DeliveryState.Uncertain, DeliveryProblem.Interrupted, "Reminded", new Intent.Remind(1).Key),
        SampleDelivery.Line(24, DeliveryState.Pending, intent: new Intent.Remind(2).Key),
        SampleDelivery.Line(25, DeliveryState.Sent, intent: new Intent.Remind(2).Key),
    ]);

    [Fact]
    public void Nobody_sees_who_was_reminded() => Assert.Equal(CardOf(SampleDelivery.Mixed).ToString(), CardOf(WithReminders).ToString());

    [Fact]
    public void The_progress_card_counts_neither_reminders_nor_itself() =>
        Assert.Equal(
            SampleDelivery.Mixed.Tally,
            SampleDelivery
                .Report([.. WithReminders.Lines, SampleDelivery.Line(26, DeliveryState.Pending, intent: Intent.ProgressKey)])
                .Tally
        );

    [Fact]
    public void Twenty_people_with_one_problem_are_told_its_reason_once()
    {
        var lines = Enumerable.Range(1, 20).Select(n => SampleDelivery.Line(n, DeliveryState.Failed, DeliveryProblem.BlockedByUser));

        var texts = Texts(CardOf(SampleDelivery.Report(lines)));

        Assert.Single(texts, t => t == DeliveryTexts.Reason(DeliveryProblem.BlockedByUser, Language.German));
        Assert.Single(texts, t => t == DeliveryTexts.Remedy(DeliveryProblem.BlockedByUser, Language.German));
        Assert.Equal(20, texts.Count(t => t.EndsWith(" · Einladung", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_failed_comes_first_then_uncertain_waiting_sent()
    {
        var sections = CardTree.OfType(CardOf(SampleDelivery.Mixed), "TextBlock").Select(b => (string)b["text"]!);

        Assert.Equal(
            ["Fehlgeschlagen: 2", "Fehlgeschlagen: 1", "Unklar: 1", "Wartet: 1", "Wartet: 1", "Zugestellt: 13", "Hinfällig: 1"],
            sections.Where(s => s.Contains(": ") && char.IsDigit(s[^1]))
        );
    }

    [Fact]
    public void The_pages_show_every_message_once()
    {
        var report = SampleDelivery.Failures(137);
        var shown = Enumerable
            .Range(1, 6)
            .SelectMany(page => Texts(CardOf(report, page)))
            .Where(t => t.EndsWith(" · Einladung", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(137, shown.Count);
        Assert.Equal(137, shown.Distinct().Count());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-3, 1)]
    [InlineData(6, 6)]
    [InlineData(int.MaxValue, 6)]
    public void A_page_outside_is_the_nearest(int asked, int shown) =>
        Assert.Equal(CardOf(SampleDelivery.Failures(137), shown).ToString(), CardOf(SampleDelivery.Failures(137), asked).ToString());

    [Fact]
    public void Only_what_can_be_decided_is_offered()
    {
        Assert.Equal(
            [CardVerbs.DeliveryRetryFailed, CardVerbs.DeliveryRetryUncertain, CardVerbs.DeliverySettleUncertain],
            Decisions(SampleDelivery.Mixed)
        );
        Assert.Empty(Decisions(SampleDelivery.Report(SampleDelivery.Line(1, DeliveryState.Sent))));
        Assert.Equal(
            [CardVerbs.DeliveryRetryFailed],
            Decisions(SampleDelivery.Report(SampleDelivery.Line(1, DeliveryState.Failed, DeliveryProblem.UserLeft)))
        );
    }

    [Fact]
    public void The_download_is_offered_only_where_there_is_one()
    {
        Assert.Single(CardTree.OfType(CardOf(SampleDelivery.Mixed), "Action.OpenUrl"));
        Assert.Empty(CardTree.OfType(CardOf(SampleDelivery.Mixed, export: false), "Action.OpenUrl"));
    }

    [Fact]
    public void At_most_five_buttons_stand_below_the_card() =>
        Assert.InRange(CardOf(SampleDelivery.Failures(137), 3)["actions"]!.Count(), 1, 5);

    [Fact]
    public void A_name_is_shown_as_it_is_and_never_read_as_Markdown()
    {
        var overview = SampleDelivery.Overview(SampleDelivery.Mixed, typed: "**[Zzz](http://example.org)**");
        var card = DeliveryReportCard.For(overview, 1, "", Language.German);

        Assert.Contains(Texts(card), t => t == "**[Zzz](http://example.org)** · Einladung");
        Assert.DoesNotContain(CardTree.MarkdownTexts(card), t => t.Contains("Zzz"));
    }

    [Fact]
    public void A_decision_is_about_the_uncertain_messages_and_attempts_that_were_seen()
    {
        var first = SampleDelivery.Report(Uncertain(1, attempts: 1));

        Assert.Equal(
            first.UncertainMark,
            SampleDelivery.Report(Uncertain(1, attempts: 1), SampleDelivery.Line(2, DeliveryState.Sent)).UncertainMark
        );
        Assert.NotEqual(first.UncertainMark, SampleDelivery.Report(Uncertain(1, attempts: 2)).UncertainMark);
        Assert.NotEqual(first.UncertainMark, SampleDelivery.Report(Uncertain(1, 1), Uncertain(2, 1)).UncertainMark);
        Assert.NotEqual(first.UncertainMark, SampleDelivery.Report().UncertainMark);
    }

    private static DeliveryLine Uncertain(int number, int attempts) =>
        SampleDelivery.Line(number, DeliveryState.Uncertain, DeliveryProblem.Interrupted, attempts: attempts);

    private static JObject CardOf(DeliveryReport report, int page = 1, bool export = true) =>
        DeliveryReportCard.For(SampleDelivery.Overview(report, people: 200, export: export), page, "", Language.German);

    private static List<string> Texts(JObject card) => [.. CardTree.OfType(card, "TextRun").Select(r => (string)r["text"]!)];

    private static IEnumerable<string> Decisions(DeliveryReport report) =>
        CardTree
            .OfType(CardOf(report), "Action.Execute")
            .Select(a => (string)a["verb"]!)
            .Where(v => v is CardVerbs.DeliveryRetryFailed or CardVerbs.DeliveryRetryUncertain or CardVerbs.DeliverySettleUncertain);
}
