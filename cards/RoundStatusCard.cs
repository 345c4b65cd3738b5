using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Starts;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>How the rounds stand. Nobody sees who answered (P9).</summary>
public static class RoundStatusCard
{
    private const int MostRounds = 8;
    private const int CountsFrom = 10;
    private const int WordsFrom = 2;

    public static JObject For(ImmutableArray<RoundStatus> rounds, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.StatusHeading,
            [Text.Heading(words.StatusHeading), .. rounds.Take(MostRounds).Select(r => Round(r, words)), .. Rest(rounds.Length, words)]
        );
    }

    private static AdaptiveElement[] Rest(int rounds, Words words) =>
        rounds switch
        {
            0 => [Text.Paragraph(words.NoRounds)],
            > MostRounds => [Text.Muted(words.FurtherRounds(rounds - MostRounds))],
            _ => [],
        };

    internal static string StaffLine(StaffProgress staff, Words words) =>
        staff switch
        {
            StaffProgress.Counted counted => words.CountOf(counted.Submitted, counted.Invited),
            StaffProgress.Enough => words.EnoughAnswers,
            _ => words.StaffRunning,
        };

    /// <summary>Where the result is; or that the former one stays, which is nothing that the coordinator could do much about (P8).</summary>
    internal static string ResultLine(AssessmentRound round, Words words) =>
        round.FormerResultStays ? words.FormerResultStays(round.Settings.Threshold)
        : round.Channel is null ? words.ResultForLeaders
        : words.ResultInChannel;

    /// <summary>
    /// Leaders answer openly, but who of a few has answered already is nobody's business while the survey runs (P9); of one alone every word
    /// would say it.
    /// </summary>
    private static string LeadersLine(RoundStatus status, Words words) =>
        status.LeadersInvited >= CountsFrom ? words.CountOf(status.LeadersSubmitted, status.LeadersInvited)
        : status is { LeadersInvited: >= WordsFrom, LeadersSubmitted: > 0 } ? words.LeadersThere
        : words.StaffRunning;

    internal static IEnumerable<AdaptiveElement> Participation(RoundStatus status, Words words) =>
        status.IsInChannel
            ? []
            : [Text.Fact(words.StaffLabel, StaffLine(status.Staff, words)), Text.Fact(words.LeadersFact, LeadersLine(status, words))];

    private static AdaptiveContainer Round(RoundStatus status, Words words)
    {
        var settings = status.Round.Settings;
        var isOpen = status.Round.State == RoundState.Survey;
        var part = new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Medium };
        part.Add(Text.UserSection(RoundName.Of(settings.DepartmentName, settings.Municipality)));
        part.Add(Text.Fact(words.StateLabel, words.State(status.Round.State)));
        if (status.Round.State == RoundState.Draft)
        {
            part.Add(Text.Fact(words.DraftStart, DraftCard.StartOf(status.Round, words)));
        }

        if (isOpen)
        {
            part.Add(Text.Fact(words.DeadlineLabel, words.Date(settings.Deadline)));
            part.Items.AddRange(Participation(status, words));
        }

        if (status.Round.State is not (RoundState.Draft or RoundState.Survey or RoundState.Cancelled))
        {
            part.Add(Text.Paragraph(ResultLine(status.Round, words)));
        }

        part.Add(Buttons.Row(ActionsOf(status, words)));
        return part;
    }

    private static AdaptiveAction[] ActionsOf(RoundStatus status, Words words)
    {
        var data = RoundData.Of(status.Round.Id);
        return
        [
            .. status.CanClose
                ?
                [
                    Buttons.Plain(words.CloseSurvey, CardVerbs.RoundClose, data),
                    Buttons.Plain(words.DeadlineChange, CardVerbs.RoundDeadline, data),
                ]
                : Array.Empty<AdaptiveAction>(),
            .. status.CanReopen ? [Buttons.Plain(words.Reopen, CardVerbs.RoundReopen, data)] : Array.Empty<AdaptiveAction>(),
            Buttons.Plain(words.OpenRound, CardVerbs.RoundOpen, data),
        ];
    }
}
