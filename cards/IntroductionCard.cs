using AdaptiveCards;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <param name="Contact">Whom to ask at the municipality; null: nobody was named.</param>
/// <param name="Threshold">k of rule P2.</param>
public sealed record Introduction(string OperatorName, string? Contact, int Threshold, int Minutes)
{
    /// <summary>Day of the leader's previous open statement, from which this one may start; null: there is none.</summary>
    public DateOnly? Previous { get; init; }
}

/// <summary>Says before the first question who will see what (P1), and that typed answers stay in the chat (P11).</summary>
public static class IntroductionCard
{
    public static JObject For(InterviewCardContext c, Introduction i)
    {
        var words = Words.In(c.Language);
        var isLeader = c.Population == Population.Leadership;
        return CardJson.Of(
            c.Language,
            words.IntroductionHeading,
            Body(i, words, isLeader),
            isLeader ? Consent(c, i.Previous, words) : [Begin(c, words)]
        );
    }

    private static IEnumerable<AdaptiveElement> Body(Introduction i, Words words, bool isLeader)
    {
        yield return Text.Heading(words.IntroductionHeading);
        foreach (var sentence in isLeader ? Leader(words, i.Previous is not null) : Staff(words, i.Threshold))
        {
            yield return Text.Paragraph(sentence);
        }

        yield return Text.Muted(words.TypedAnswersStay);
        yield return Text.Muted(words.IntroductionTime(i.Minutes));
        if (!string.IsNullOrWhiteSpace(i.Contact))
        {
            yield return Text.Fact(words.ContactLabel, i.Contact);
        }

        yield return Text.Fact(words.OperatorLabel, i.OperatorName);
    }

    private static string[] Leader(Words words, bool hasPrevious) =>
        [words.LeaderOpen, words.LeaderWhoSees, words.LeaderChoice, .. hasPrevious ? [words.LeaderPrevious] : Array.Empty<string>()];

    private static string[] Staff(Words words, int threshold) =>
        [words.StaffAnonymous, words.StaffThreshold(threshold), words.StaffVoluntary];

    private static AdaptiveAction Begin(InterviewCardContext c, Words words) =>
        Buttons.Primary(words.FirstQuestion, CardVerbs.InterviewBegin, c.Data);

    private static AdaptiveAction[] Consent(InterviewCardContext c, DateOnly? previous, Words words) =>
        [
            Buttons.Primary(words.Consent, CardVerbs.InterviewConsent, c.Data),
            .. previous is { } day
                ? [Buttons.Plain(words.ConsentWithPrevious(words.Month(day)), CardVerbs.InterviewConsentPrevious, c.Data)]
                : Array.Empty<AdaptiveAction>(),
            Buttons.Plain(words.FactsOnly, CardVerbs.InterviewFactsOnly, c.Data),
        ];
}
