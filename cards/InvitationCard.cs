using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>What an invitation says.</summary>
/// <param name="Minutes">About how long this person's interview takes.</param>
/// <param name="Threshold">k of rule P2.</param>
public sealed record Invitation(
    RoundId Round,
    ParticipantId Participant,
    string DepartmentName,
    string Municipality,
    string OperatorName,
    Population Population,
    DateOnly Deadline,
    int Minutes,
    int Threshold
);

/// <summary>Invites one person in 1:1.</summary>
public static class InvitationCard
{
    public static JObject For(Invitation i, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.InvitationFallback,
            Body(i, words),
            [Begin(i, words), Decline(i, words), Buttons.Plain(words.ShowPrivacy, CardVerbs.PrivacyShow)]
        );
    }

    private static IEnumerable<AdaptiveElement> Body(Invitation i, Words words) =>
        [
            Text.Heading(words.InvitationHeading),
            Text.User(words.InvitationWho(i.OperatorName, i.DepartmentName, i.Municipality)),
            Text.Paragraph(i.Population == Population.Leadership ? words.InvitationLeader : words.InvitationStaff(i.Threshold)),
            Text.Fact(words.DurationLabel, words.AboutMinutes(i.Minutes)),
            Text.Fact(words.DeadlineLabel, words.Date(i.Deadline)),
            Text.Muted(words.InvitationPause),
            Text.Muted(words.InvitationPrivacy),
        ];

    private static AdaptiveAction Decline(Invitation i, Words words) =>
        Buttons.Plain(words.Decline, CardVerbs.InterviewDecline, InterviewData.Of(i.Round, i.Participant));

    private static AdaptiveAction Begin(Invitation i, Words words) =>
        Buttons.Primary(words.BeginInterview, CardVerbs.InterviewBegin, InterviewData.Of(i.Round, i.Participant));
}
