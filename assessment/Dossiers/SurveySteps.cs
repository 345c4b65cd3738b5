using System.Globalization;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What a coordinator changes about a survey.</summary>
public static class SurveySteps
{
    /// <param name="deadline">Possible by <see cref="DeadlineRule"/>.</param>
    public static RoundStep ChangeDeadline(RoundDossier dossier, DateOnly deadline) =>
        dossier.Round.Settings.Deadline == deadline
            ? new RoundStep.Unchanged()
            : new RoundStep.Changed(dossier.Work, Detail(dossier.Round.Settings.Deadline, deadline))
            {
                Intents = [new Intent.NewDeadline(dossier.Round.DeadlineChanges + 1)],
                Round = r => WithDeadline(r, deadline) with { DeadlineChanges = r.DeadlineChanges + 1 },
            };

    /// <summary>Whether a new result comes of it is decided when it is closed again (P8).</summary>
    /// <param name="deadline">Possible by <see cref="DeadlineRule"/>.</param>
    public static RoundStep Reopen(RoundDossier dossier, StepOrigin origin, DateOnly deadline)
    {
        if (!dossier.Round.CanReopen)
        {
            return new RoundStep.Refused(
                dossier.Round.AnswersDeletedAt is null ? StepProblem.ParticipantsDeleted : StepProblem.AnswersDeleted
            );
        }

        var edition = dossier.Round.Reopenings + 1;
        return new RoundStep.Changed(dossier.Work, Detail(dossier.Round.Settings.Deadline, deadline))
        {
            Intents = [new Intent.Reopened(edition)],
            Round = r =>
                WithDeadline(r, deadline) with
                {
                    Reopenings = edition,
                    ReopenedAt = origin.At,
                    ClosedAt = null,
                    FormerResultStays = false,
                },
        };
    }

    private static AssessmentRound WithDeadline(AssessmentRound round, DateOnly deadline) =>
        round with
        {
            Settings = round.Settings with { Deadline = deadline },
        };

    private static string Detail(DateOnly before, DateOnly after) =>
        string.Create(CultureInfo.InvariantCulture, $"{before:yyyy-MM-dd} → {after:yyyy-MM-dd}");
}
