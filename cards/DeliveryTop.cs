using AdaptiveCards;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Cards.Teams;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>How every card about a sending begins: of which round, how far, as of when.</summary>
internal static class DeliveryTop
{
    private const double Full = 100;

    public static IEnumerable<AdaptiveElement> For(RoundHeader h, DeliveryTally tally, DateTimeOffset asOf, Words words) =>
        [
            Text.Heading(words.DeliveryHeading),
            Text.UserSection(RoundName.Of(h)),
            Text.Paragraph(words.Progress(tally)),
            ProgressBar.For(Percent(tally), words.PercentDone(Percent(tally))),
            Text.Muted(words.DeliveryAsOf(Words.Time(asOf))),
        ];

    /// <summary>Whole percents, rounded down, so that the bar is full only when nothing waits.</summary>
    private static double Percent(DeliveryTally tally) =>
        tally.Total == 0 ? 0 : Math.Floor(Full * (tally.Total - tally.Waiting) / tally.Total);
}
