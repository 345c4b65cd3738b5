using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

public sealed class DeliveryProgressCardTests
{
    [Fact]
    public void Says_the_figures_in_one_sentence() =>
        Assert.Contains("17 von 25 Nachrichten zugestellt, 1 fehlgeschlagen, 1 unklar, 6 warten", Texts(SampleDelivery.Running));

    [Theory]
    [InlineData(0, 1, 0, 0, 0, "1 von 1 Nachricht zugestellt")]
    [InlineData(1, 1, 0, 0, 0, "1 von 2 Nachrichten zugestellt, 1 wartet")]
    [InlineData(1_000, 20_000, 0, 0, 0, "20.000 von 21.000 Nachrichten zugestellt, 1.000 warten")]
    [InlineData(0, 2, 0, 0, 3, "2 von 5 Nachrichten zugestellt, 3 hinfällig")]
    [InlineData(0, 0, 0, 0, 0, "Der Versand wird vorbereitet.")]
    public void Names_only_what_there_is(int waiting, int sent, int failed, int uncertain, int obsolete, string sentence) =>
        Assert.Contains(sentence, Texts(new DeliveryTally(waiting, sent, failed, uncertain, obsolete)));

    [Fact]
    public void Says_of_when_the_figures_are() => Assert.Contains("Stand 10:42 Uhr", Texts(SampleDelivery.Running));

    [Theory]
    [InlineData(1, 199, 99)]
    [InlineData(0, 200, 100)]
    [InlineData(200, 0, 0)]
    public void The_bar_is_full_only_when_nothing_waits(int waiting, int sent, int percent) =>
        Assert.Equal(percent, (double)Assert.Single(CardTree.OfType(Card(new(waiting, sent, 0, 0, 0)), "ProgressBar"))["value"]!);

    [Fact]
    public void Details_are_offered_as_soon_as_there_is_something_to_see()
    {
        Assert.Empty(CardTree.OfType(Card(new(25, 0, 0, 0, 0)), "Action.Execute"));
        Assert.Equal(
            CardVerbs.DeliveryDetails,
            (string?)Assert.Single(CardTree.OfType(Card(new(24, 0, 1, 0, 0)), "Action.Execute"))["verb"]
        );
    }

    [Fact]
    public void The_end_is_said_and_whether_something_is_left_to_do()
    {
        Assert.DoesNotContain(Texts(SampleDelivery.Running), t => t.Contains("abgeschlossen"));
        Assert.Contains("Der Versand ist abgeschlossen. Alles ist zugestellt.", Texts(new(0, 25, 0, 0, 0)));
        Assert.Contains(Texts(new(0, 24, 0, 1, 0)), t => t.StartsWith("Der Versand ist abgeschlossen. Unter", StringComparison.Ordinal));
    }

    private static JObject Card(DeliveryTally tally) =>
        DeliveryProgressCard.For(SampleDelivery.Header(), tally, SampleDelivery.AsOf, Language.German);

    private static IEnumerable<string> Texts(DeliveryTally tally) => CardTree.MarkdownTexts(Card(tally));
}
