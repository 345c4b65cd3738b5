using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Fields;

/// <summary>Takes the place of the vote, without what was voted for: the chat keeps it (P11).</summary>
public static class VotedCard
{
    public static JObject For(VoteContext c, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.VotedHeading,
            [
                Text.Heading(words.VotedHeading),
                Text.MutedUser(RoundName.Of(c.DepartmentName, c.Municipality)),
                Text.Paragraph(words.VotedText),
            ],
            [Buttons.Plain(words.ChangeVote, CardVerbs.VoteShow, c.Data)]
        );
    }
}
