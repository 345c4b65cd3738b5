using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Starts;

/// <summary>A draft before its start: what is settled, and what can still be done.</summary>
public static class DraftCard
{
    /// <param name="teamName">Of the Fachbereich; empty: not known.</param>
    /// <param name="notice">What was just done, or what keeps it from starting; empty: what kept it from starting by itself, if anything.</param>
    public static JObject For(AssessmentRound draft, string teamName, string notice, Language l)
    {
        var words = Words.In(l);
        if (notice.Length == 0 && draft.Planned?.Problem is { } problem)
        {
            notice = words.StartProblem(problem);
        }

        return CardJson.Of(
            l,
            words.DraftHeading,
            [
                .. notice.Length > 0 ? [Text.Notice(notice)] : Array.Empty<AdaptiveElement>(),
                Text.Heading(words.DraftHeading),
                Text.UserSection(RoundName.Of(draft.Settings.DepartmentName, draft.Settings.Municipality)),
                .. teamName.Length > 0 ? [Text.Fact(words.TeamLabel, teamName)] : Array.Empty<AdaptiveElement>(),
                Text.Fact(words.DraftStart, StartOf(draft, words)),
                Text.Fact(words.DeadlineLabel, words.Date(draft.Settings.Deadline)),
                Text.Fact(words.DraftLeftOut, words.Number(draft.Planned?.LeftOut.Length ?? 0)),
            ],
            Actions(draft, words)
        );
    }

    internal static string StartOf(AssessmentRound draft, Words words) =>
        draft.Planned?.On is { } day ? words.Date(day) : words.DraftByHand;

    private static AdaptiveAction[] Actions(AssessmentRound draft, Words words)
    {
        var data = new JObject { [CardKeys.Round] = draft.Id.Value };
        return
        [
            Buttons.Primary(words.DraftBegin, CardVerbs.DraftBegin, data),
            Buttons.Plain(words.DraftEdit, CardVerbs.DraftEdit, data),
            Buttons.Plain(words.DraftPeople, CardVerbs.DraftPeople, data),
            Buttons.Plain(words.CancelRound, CardVerbs.RoundAbandon, data),
        ];
    }
}
