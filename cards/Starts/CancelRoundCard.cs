using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Starts;

/// <summary>Asks once more before a round is cancelled, or a rehearsal deleted, and says what that means.</summary>
public static class CancelRoundCard
{
    public static JObject For(AssessmentRound round, Language l)
    {
        var words = Words.In(l);
        return Ask(round, words.CancelRound, words.CancelMeans, words.CancelNow, CardVerbs.RoundAbandonConfirmed, l);
    }

    public static JObject ForDeletion(AssessmentRound round, Language l)
    {
        var words = Words.In(l);
        return Ask(round, words.DeleteRehearsal, words.DeleteMeans, words.DeleteNow, CardVerbs.RehearsalDeleteConfirmed, l);
    }

    private static JObject Ask(AssessmentRound round, string heading, string means, string confirm, string verb, Language l)
    {
        var words = Words.In(l);
        var data = RoundData.Of(round.Id);
        return ConfirmationCard.For(
            heading,
            [Text.UserSection(RoundName.Of(round.Settings)), Text.Fact(words.StateLabel, words.State(round.State)), Text.Paragraph(means)],
            Buttons.Primary(confirm, verb, data),
            Buttons.Plain(words.NotYet, CardVerbs.RoundStatus, data),
            l
        );
    }
}
