using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Tells the channel that a round begins: what, why, how long, voluntary, who sees what, until when.</summary>
public static class AnnouncementCard
{
    public static JObject For(AssessmentRound round, string operatorName, int minutesStaff, DepartmentKind kind, Language l)
    {
        var words = Words.In(l);
        var settings = round.Settings;
        return CardJson.Of(
            l,
            words.AnnouncementHeading,
            [
                Text.Heading(words.AnnouncementHeading),
                Text.User(words.AnnouncementWho(operatorName, settings.DepartmentName, settings.Municipality)),
                Text.Paragraph(words.AnnouncementWhy),
                Text.Fact(words.KindFact, kind.Name.In(l)),
                Text.Fact(words.DurationLabel, words.AnnouncementDuration(minutesStaff)),
                Text.Fact(words.VoluntaryLabel, words.VoluntaryText),
                Text.Fact(words.WhoSeesLabel, words.WhoSeesText(settings.Threshold)),
                Text.Fact(words.DeadlineLabel, words.Date(settings.Deadline)),
                Text.Fact(words.ContactLabel, settings.Preconditions.Contact),
                Text.Muted(words.AnnouncementNext),
            ]
        );
    }
}
