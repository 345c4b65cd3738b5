using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>How the rounds stand. Nobody sees who answered (P9).</summary>
public static class RoundStatusCard
{
    private const int MostRounds = 8;
    private const int CountsFrom = 10;

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

    /// <summary>Leaders answer openly, but who of a few has answered already is nobody's business while the survey runs (P9).</summary>
    internal static string LeadersLine(RoundStatus status, Words words) =>
        status.LeadersInvited >= CountsFrom ? words.CountOf(status.LeadersSubmitted, status.LeadersInvited)
        : status.LeadersSubmitted > 0 ? words.LeadersThere
        : words.LeadersMissing;

    private static IEnumerable<AdaptiveAction> Actions(RoundStatus status, Words words)
    {
        var data = new JObject { [CardKeys.Round] = status.Round.Id.Value };
        if (status.CanClose)
        {
            yield return Buttons.Plain(words.CloseSurvey, CardVerbs.RoundClose, data);
        }

        yield return Buttons.Plain(words.OpenRound, CardVerbs.RoundOpen, data);
    }

    private static AdaptiveContainer Round(RoundStatus status, Words words)
    {
        var settings = status.Round.Settings;
        var isOpen = status.Round.State == RoundState.Survey;
        var part = new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Medium };
        part.Add(Text.UserSection(RoundName.Of(settings.DepartmentName, settings.Municipality)));
        part.Add(Text.Fact(words.StateLabel, words.State(status.Round.State)));
        if (isOpen)
        {
            part.Add(Text.Fact(words.DeadlineLabel, words.Date(settings.Deadline)));
            part.Add(Text.Fact(words.StaffLabel, StaffLine(status.Staff, words)));
            part.Add(Text.Fact(words.LeadersFact, LeadersLine(status, words)));
        }

        if (status.Round.State is not (RoundState.Draft or RoundState.Survey or RoundState.Cancelled))
        {
            part.Add(Text.Paragraph(status.Round.Channel is null ? words.ResultForLeaders : words.ResultInChannel));
        }

        part.Add(Buttons.Row(Actions(status, words)));
        return part;
    }
}
