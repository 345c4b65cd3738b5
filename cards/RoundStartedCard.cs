using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Tells the coordinator that a round runs.</summary>
public static class RoundStartedCard
{
    /// <param name="invited">People who get an invitation.</param>
    public static JObject For(AssessmentRound round, int invited, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.RoundStartedHeading,
            [
                Text.Heading(words.RoundStartedHeading),
                Text.Fact(words.DepartmentFact, RoundName.Of(round.Settings)),
                Text.Fact(words.InvitedLabel, words.Number(invited)),
                Text.Fact(words.DeadlineLabel, words.Date(round.Settings.Deadline)),
                Text.Muted(words.RoundStartedNext),
            ],
            [Buttons.Plain(words.ShowStatus, CardVerbs.RoundStatus, RoundData.Of(round.Id))]
        );
    }
}
