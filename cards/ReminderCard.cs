using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>What those who haven't finished are told beside that they haven't.</summary>
public enum ReminderNews
{
    None,
    NewDeadline,
    Reopened,
}

/// <summary>What a reminder says.</summary>
/// <param name="MinutesLeft">About how long the rest of this person's interview takes.</param>
public sealed record Reminder(
    RoundId Round,
    ParticipantId Participant,
    string DepartmentName,
    string Municipality,
    DateOnly Deadline,
    int MinutesLeft,
    ReminderNews News = ReminderNews.None
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
            Heading(r.News, words),
            Body(r, words),
            [
                Buttons.Primary(words.ReminderGoOn, CardVerbs.InterviewBegin, data),
                Buttons.Plain(words.ReminderStop, CardVerbs.InterviewNoReminders, data),
                Buttons.Plain(words.Decline, CardVerbs.InterviewDecline, data),
            ]
        );
    }

    private static string Heading(ReminderNews news, Words words) =>
        news switch
        {
            ReminderNews.NewDeadline => words.NewDeadlineHeading,
            ReminderNews.Reopened => words.ReopenedHeading,
            _ => words.ReminderHeading,
        };

    private static string NewsOf(ReminderNews news, Words words) =>
        news switch
        {
            ReminderNews.NewDeadline => words.NewDeadlineText,
            ReminderNews.Reopened => words.ReopenedText,
            _ => words.ReminderText,
        };

    private static IEnumerable<AdaptiveElement> Body(Reminder r, Words words) =>
        [
            Text.Heading(Heading(r.News, words)),
            Text.Paragraph(NewsOf(r.News, words)),
            Text.Fact(words.ReminderRoundLabel, RoundName.Of(r.DepartmentName, r.Municipality)),
            Text.Fact(words.DeadlineLabel, words.Date(r.Deadline)),
            Text.Fact(words.ReminderTimeLabel, r.MinutesLeft == 1 ? words.AboutOneMinute : words.AboutMinutes(r.MinutesLeft)),
            Text.Muted(words.ReminderPrivate),
        ];
}
