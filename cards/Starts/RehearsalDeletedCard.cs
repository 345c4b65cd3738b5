using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Starts;

/// <summary>What is left of a deleted rehearsal.</summary>
public static class RehearsalDeletedCard
{
    public static JObject For(Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.RehearsalDeleted,
            [Text.Paragraph(words.RehearsalDeleted)],
            [Buttons.Plain(words.ShowStatus, CardVerbs.RoundStatus)]
        );
    }
}
