using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Asks once more before the survey is closed, and says what that means.</summary>
public static class CloseRoundCard
{
    public static JObject For(RoundStatus status, Language l)
    {
        var words = Words.In(l);
        var data = RoundData.Of(status.Round.Id);
        return CardJson.Of(
            l,
            words.CloseHeading,
            Body(status, words),
            [Buttons.Primary(words.CloseNow, CardVerbs.RoundCloseConfirmed, data), Buttons.Plain(words.NotYet, CardVerbs.RoundStatus, data)]
        );
    }

    private static IEnumerable<AdaptiveElement> Body(RoundStatus status, Words words)
    {
        var settings = status.Round.Settings;
        yield return Text.Heading(words.CloseHeading);
        yield return Text.UserSection(RoundName.Of(settings.DepartmentName, settings.Municipality));
        yield return Text.Paragraph(words.CloseMeans);
        foreach (var line in RoundStatusCard.Participation(status, words))
        {
            yield return line;
        }

        if (!status.IsInChannel && !IsEnough(status.Staff, settings.Threshold))
        {
            yield return Text.Paragraph(words.CloseTooFew(settings.Threshold));
        }
    }

    private static bool IsEnough(StaffProgress staff, int threshold) =>
        staff is StaffProgress.Enough || (staff is StaffProgress.Counted counted && counted.Submitted >= threshold);
}
