using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Asks for another last day: of a survey that is open, or of one that is to be reopened.</summary>
public static class DeadlineCard
{
    /// <summary>Id of the input: yyyy-MM-dd.</summary>
    public const string Field = "deadline";

    /// <param name="entered">What was entered before, or what is proposed.</param>
    /// <param name="problem">What is wrong with it; null: nothing.</param>
    public static JObject For(AssessmentRound round, string entered, string? problem, Language l)
    {
        var words = Words.In(l);
        var isOpen = round.State == RoundState.Survey;
        var heading = isOpen ? words.DeadlineHeading : words.ReopenHeading;
        var data = RoundData.Of(round.Id);
        return CardJson.Of(
            l,
            heading,
            [
                Text.Heading(heading),
                Text.UserSection(RoundName.Of(round.Settings)),
                Text.Paragraph(isOpen ? words.DeadlineMeans : words.ReopenMeans(round.Settings.Threshold)),
                .. problem is null ? Array.Empty<AdaptiveElement>() : [Text.Problem(problem)],
                Input(entered, words),
            ],
            [
                isOpen
                    ? Buttons.Primary(words.DeadlineChange, CardVerbs.RoundDeadlineConfirmed, data)
                    : Buttons.Primary(words.Reopen, CardVerbs.RoundReopenConfirmed, data),
                Buttons.Leave(words.NotYet, CardVerbs.RoundStatus, data),
            ]
        );
    }

    private static AdaptiveDateInput Input(string entered, Words words) =>
        new()
        {
            Id = Field,
            Label = words.LastDayLabel,
            Placeholder = words.PleaseChoose,
            Value = DateOnly.TryParseExact(entered, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? entered
                : null,
        };
}
