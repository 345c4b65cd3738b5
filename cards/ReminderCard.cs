using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>What a reminder says.</summary>
/// <param name="MinutesLeft">About how long the rest of this person's interview takes.</param>
public sealed record Reminder(
    RoundId Round,
    ParticipantId Participant,
    string DepartmentName,
    string Municipality,
    DateOnly Deadline,
    int MinutesLeft
);

/// <summary>Reminds one person in 1:1. Nobody else sees that it was sent (P9).</summary>
public static class ReminderCard
{
    public static JObject For(Reminder r, Language l)
    {
        var words = Words.In(l);
        var data = InterviewData.Of(r.Round, r.Participant);
        return CardJson.Of(
            l,
            words.ReminderHeading,
            Body(r, words),
            [
                Buttons.Primary(words.ReminderGoOn, CardVerbs.InterviewBegin, data),
                Buttons.Plain(words.ReminderStop, CardVerbs.InterviewNoReminders, data),
            ]
        );
    }

    private static IEnumerable<AdaptiveElement> Body(Reminder r, Words words) =>
        [
            Text.Heading(words.ReminderHeading),
            Text.Paragraph(words.ReminderText),
            Text.Fact(words.ReminderRoundLabel, RoundName.Of(r.DepartmentName, r.Municipality)),
            Text.Fact(words.DeadlineLabel, words.Date(r.Deadline)),
            Text.Fact(words.ReminderTimeLabel, r.MinutesLeft == 1 ? words.AboutOneMinute : words.AboutMinutes(r.MinutesLeft)),
            Text.Muted(words.ReminderPrivate),
        ];
}
