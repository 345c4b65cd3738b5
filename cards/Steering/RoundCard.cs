using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Steering;

/// <summary>A round as somebody steers it: which step it is at, what comes next, and a button for everything that the person may do now.</summary>
public static class RoundCard
{
    /// <summary>Abgebrochen is no step.</summary>
    private const int Steps = (int)RoundState.Completed + 1;

    /// <summary>Not every client shows more buttons side by side.</summary>
    private const int MostInRow = 5;

    /// <param name="status">How the survey stands.</param>
    /// <param name="possible">What the person may do now.</param>
    /// <param name="notice">What was just done; empty: nothing.</param>
    public static JObject For(RoundDossier dossier, RoundStatus status, ImmutableArray<RoundAction> possible, string notice, Language l)
    {
        var words = Words.In(l);
        var settings = dossier.Round.Settings;
        var buttons = RoundButtons.For(dossier, possible, words);
        return CardJson.Of(
            l,
            RoundName.Of(settings.DepartmentName, settings.Municipality),
            [
                Text.UserSection(RoundName.Of(settings.DepartmentName, settings.Municipality)),
                .. notice.Length > 0 ? [Text.Notice(notice)] : (AdaptiveElement[])[],
                Text.Fact(words.StepLabel, StepOf(dossier.Round.State, words)),
                Text.Paragraph(NextOf(dossier, words)),
                .. Facts(dossier, status, possible, words),
                .. buttons.Chunk(MostInRow).Select(Buttons.Row),
            ]
        );
    }

    private static string StepOf(RoundState state, Words words) =>
        state == RoundState.Cancelled ? words.State(state) : words.StepOf((int)state + 1, Steps, words.State(state));

    /// <summary>What is to be done, and by whom.</summary>
    private static string NextOf(RoundDossier dossier, Words words) =>
        dossier.Round.State switch
        {
            RoundState.Draft => words.NextDraft,
            RoundState.Survey => words.NextSurvey,
            RoundState.CheckFields when dossier.Work.VotesCountedAt is null => words.NextVote,
            RoundState.CheckFields when dossier.Work.Fields is null => words.NextFields,
            RoundState.CheckFields => words.NextFix,
            RoundState.Review => words.NextReview,
            RoundState.Recommendation => words.NextRecommendation,
            RoundState.Decision => words.NextDecision,
            RoundState.Implementation => words.NextImplementation,
            RoundState.Completed => words.NextCompleted,
            _ => words.NextCancelled,
        };

    private static IEnumerable<AdaptiveElement> Facts(
        RoundDossier dossier,
        RoundStatus status,
        ImmutableArray<RoundAction> possible,
        Words words
    )
    {
        if (dossier.Round.Planned?.Problem is { } problem)
        {
            yield return Text.Notice(words.StartProblem(problem));
        }

        if (dossier.Round.State == RoundState.Survey)
        {
            yield return Text.Fact(words.DeadlineLabel, words.Date(dossier.Round.Settings.Deadline));
        }

        // Participation isn't for leaders (P9).
        if (dossier.Round.State == RoundState.Survey && possible.Contains(RoundAction.SeeStatus))
        {
            foreach (var line in RoundStatusCard.Participation(status, words))
            {
                yield return line;
            }
        }

        if (dossier.Round is { FormerResultStays: true, State: RoundState.CheckFields } round)
        {
            yield return Text.Paragraph(RoundStatusCard.ResultLine(round, words));
        }

        if (dossier.Work.Fields is { Objections: { IsEmpty: false } objections } && dossier.Round.State == RoundState.CheckFields)
        {
            yield return Text.Fact(words.ObjectionsLabel, words.Number(objections.Length));
        }
    }
}
