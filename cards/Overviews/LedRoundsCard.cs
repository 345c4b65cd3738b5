using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Overviews;

/// <summary>The rounds that somebody leads, each with the way back to it.</summary>
public static class LedRoundsCard
{
    private const int MostRounds = 8;

    /// <param name="rounds">At least one, the newest first.</param>
    public static JObject For(ImmutableArray<RoundSummary> rounds, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.LedRoundsHeading,
            [
                Text.Heading(words.LedRoundsHeading),
                .. rounds.Take(MostRounds).Select(r => Round(r, words)),
                .. rounds.Length > MostRounds ? [Text.Muted(words.FurtherRounds(rounds.Length - MostRounds))] : (AdaptiveElement[])[],
            ]
        );
    }

    private static AdaptiveContainer Round(RoundSummary round, Words words) =>
        new()
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                Text.UserSection(RoundName.Of(round.DepartmentName, round.Municipality)),
                Text.Fact(words.StateLabel, words.State(round.State)),
                Buttons.Row([Buttons.Plain(words.OpenRound, CardVerbs.RoundOpen, RoundData.Of(round.Id))]),
            ],
        };
}
