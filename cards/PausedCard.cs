using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Stands in the chat until the person goes on.</summary>
public static class PausedCard
{
    public static JObject For(InterviewCardContext c, InterviewProgress progress)
    {
        var words = Words.In(c.Language);
        return CardJson.Of(
            c.Language,
            words.PausedHeading,
            [Text.Heading(words.PausedHeading), Text.Paragraph(words.PausedText), Text.Muted(ProgressLine.For(progress, words))],
            [Buttons.Primary(words.Resume, CardVerbs.InterviewResume, c.Data)]
        );
    }
}
