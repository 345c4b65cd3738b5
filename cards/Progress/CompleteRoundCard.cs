using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Progress;

/// <summary>Asks once more before a round is completed, and names what is still open.</summary>
public static class CompleteRoundCard
{
    private const int MostNamed = 12;

    public static JObject For(ProgressList list, Language l)
    {
        var words = Words.In(l);
        var texts = new ProgressTexts(list, words, l);
        var round = list.Dossier.Round;
        var open = list.Measures.Where(m => !m.IsFinished).ToList();
        var data = RoundData.Of(round.Id);
        return ConfirmationCard.For(
            words.CompleteHeading,
            [
                Text.MutedUser(RoundName.Of(round.Settings)),
                Text.Paragraph(open.Count == 0 ? words.CompleteAllFinished : words.CompleteOpen(words.Number(open.Count))),
                .. open.Take(MostNamed).Select(m => Text.UserLine($"{texts.Title(m)}{words.Separator}{texts.Line(m)}")),
                .. open.Count > MostNamed ? [Text.Muted(words.AndFurther(open.Count - MostNamed))] : (AdaptiveElement[])[],
                Text.Paragraph(words.CompleteMeans),
            ],
            Buttons.Primary(words.CompleteNow, CardVerbs.RoundCompleteConfirmed, data),
            Buttons.Plain(words.NotYet, CardVerbs.RoundOpen, data),
            l
        );
    }
}
