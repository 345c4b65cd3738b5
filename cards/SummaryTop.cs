using AdaptiveCards;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>How every summary card begins: what it is, of whom, for whom.</summary>
internal static class SummaryTop
{
    public static IEnumerable<AdaptiveElement> For(SummaryHeader h, string heading, Words words)
    {
        yield return Text.Heading(heading);
        yield return Text.MutedUser(words.ClosedOn(RoundName.Of(h.DepartmentName, h.Municipality), words.Date(h.ClosedOn)));
        if (h.ForLeaders)
        {
            yield return Text.Muted(words.ForLeadersOnly);
        }
    }
}
