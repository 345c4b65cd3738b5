using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Replaces the wizard after submission: no answers, no ids (P11).</summary>
public static class SubmittedCard
{
    public static JObject For(Language l, Population p)
    {
        var words = Words.In(l);
        var who = p == Population.Leadership ? words.SubmittedLeader : words.SubmittedStaff;
        return CardJson.Of(
            l,
            words.SubmittedHeading,
            [Text.Heading(words.SubmittedHeading), Text.Paragraph(who), Text.Muted(words.SubmittedNext)]
        );
    }
}
