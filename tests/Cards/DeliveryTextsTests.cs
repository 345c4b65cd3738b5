using System.Xml.Linq;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Cards;

/// <summary>Every problem says what happened and what can be done, in both languages.</summary>
public sealed class DeliveryTextsTests
{
    private static readonly Dictionary<string, string> German = Read("DeliveryProblems.resx");
    private static readonly Dictionary<string, string> English = Read("DeliveryProblems.en.resx");

    private static readonly string[] Expected =
    [
        .. Enum.GetNames<DeliveryProblem>().SelectMany(name => new[] { $"{name}.Reason", $"{name}.Remedy" }).Order(),
    ];

    public static TheoryData<DeliveryProblem> Problems => [.. Enum.GetValues<DeliveryProblem>()];

    [Fact]
    public void German_has_a_reason_and_a_remedy_for_every_problem_and_nothing_else() => Assert.Equal(Expected, German.Keys.Order());

    [Fact]
    public void English_has_a_reason_and_a_remedy_for_every_problem_and_nothing_else() => Assert.Equal(Expected, English.Keys.Order());

    [Fact]
    public void Nothing_is_left_empty_or_untranslated() =>
        Assert.All(
            Expected,
            key =>
            {
                Assert.EndsWith(".", German[key]);
                Assert.EndsWith(".", English[key]);
                Assert.NotEqual(German[key], English[key]);
            }
        );

    [Theory]
    [MemberData(nameof(Problems))]
    public void Says_what_happened_and_what_can_be_done(DeliveryProblem problem)
    {
        Assert.Equal(German[$"{problem}.Reason"], DeliveryTexts.Reason(problem, Language.German));
        Assert.Equal(German[$"{problem}.Remedy"], DeliveryTexts.Remedy(problem, Language.German));
        Assert.Equal(English[$"{problem}.Reason"], DeliveryTexts.Reason(problem, Language.English));
        Assert.Equal(English[$"{problem}.Remedy"], DeliveryTexts.Remedy(problem, Language.English));
    }

    [Fact]
    public void No_two_problems_are_told_the_same_reason() =>
        Assert.Equal(
            Enum.GetValues<DeliveryProblem>().Length,
            German.Where(k => k.Key.EndsWith(".Reason", StringComparison.Ordinal)).Select(k => k.Value).Distinct().Count()
        );

    [Theory]
    [InlineData(DeliveryState.Sent, "zugestellt")]
    [InlineData(DeliveryState.Failed, "fehlgeschlagen")]
    [InlineData(DeliveryState.Uncertain, "unklar")]
    [InlineData(DeliveryState.Pending, "wartet")]
    [InlineData(DeliveryState.Sending, "wartet")]
    [InlineData(DeliveryState.Obsolete, "hinfällig")]
    public void A_state_has_a_short_name(DeliveryState state, string name) =>
        Assert.Equal(name, DeliveryTexts.State(state, Language.German));

    [Theory]
    [InlineData(Intent.AnnounceKey, "Ankündigung")]
    [InlineData(Intent.InviteKey, "Einladung")]
    [InlineData(Intent.PublishToChannelKey, "Ergebnis: Stand")]
    [InlineData(Intent.PublishToLeadersKey, "Ergebnis: Stand")]
    [InlineData(Intent.RecommendKey, "Ergebnis: Vorschlag")]
    [InlineData(Intent.AskForVotesKey, "Abstimmung")]
    [InlineData("tell-ChooseFields-1-0007", "Prüffelder wählen")]
    [InlineData("tell-Recommendation-1-0007", "Ergebnis: Vorschlag")]
    [InlineData("tell-Decide-2-0007", "Maßnahmen entscheiden")]
    [InlineData("of-a-later-version", "Nachricht")]
    public void A_kind_of_message_has_a_name(string intent, string name) => Assert.Equal(name, DeliveryTexts.Kind(intent, Language.German));

    [Fact]
    public void Somebody_without_a_name_is_told_by_the_end_of_the_object_id() =>
        Assert.Equal("Nicht mehr im Team (…0007)", NameOf(new Dictionary<PersonId, string>()));

    [Fact]
    public void A_name_that_is_only_invisible_is_no_name() =>
        Assert.Equal(
            "Nicht mehr im Team (…0007)",
            NameOf(new Dictionary<PersonId, string> { [SampleDelivery.Person(7)] = "\u202E \u200F" })
        );

    [Fact]
    public void A_channel_is_called_so() =>
        Assert.Equal(
            "Kanal des Fachbereichs",
            DeliveryTexts.Name(
                SampleDelivery.ChannelLine(DeliveryState.Sent).Recipient,
                new Dictionary<PersonId, string>(),
                Language.German
            )
        );

    [Fact]
    public void A_message_that_arrived_at_last_carries_no_old_reason_into_the_export()
    {
        var report = SampleDelivery.Report(SampleDelivery.Line(1, DeliveryState.Sent, DeliveryProblem.Throttled, "Throttled"));

        var row = Assert.Single(DeliveryTexts.Rows(report, SampleDelivery.Names(1), Language.German));

        Assert.Equal(
            ("Mitarbeit 1", "Einladung", "zugestellt", "", "", ""),
            (row.Name, row.Kind, row.State, row.Reason, row.Remedy, row.Code)
        );
    }

    [Fact]
    public void The_export_has_every_message_once_failed_ones_first()
    {
        var rows = DeliveryTexts.Rows(SampleDelivery.Mixed, SampleDelivery.Names(40), Language.German);

        Assert.Equal(SampleDelivery.Mixed.Lines.Length, rows.Length);
        Assert.Equal(["fehlgeschlagen", "unklar", "wartet", "zugestellt", "hinfällig"], rows.Select(r => r.State).Distinct());
    }

    private static string NameOf(Dictionary<PersonId, string> names) =>
        DeliveryTexts.Name(SampleDelivery.Line(7, DeliveryState.Sent).Recipient, names, Language.German);

    private static Dictionary<string, string> Read(string file) =>
        XDocument
            .Load(RepositoryRoot.Combine("cards", "Resources", file))
            .Root!.Elements("data")
            .ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!);
}
