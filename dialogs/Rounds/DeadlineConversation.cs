using System.Globalization;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Gives a survey another last day, or reopens a closed one with a new one.</summary>
internal static class DeadlineConversation
{
    private const string DayFormat = "yyyy-MM-dd";
    private const int DaysWhenReopened = 7;

    public static Task ShowChangeAsync(DialogContext interview, Turn turn, CancellationToken ct) =>
        ShowAsync(turn, RoundAction.ChangeDeadline, r => r.Settings.Deadline, ct);

    public static Task ShowReopenAsync(DialogContext interview, Turn turn, CancellationToken ct) =>
        ShowAsync(turn, RoundAction.ReopenSurvey, _ => turn.Today.AddDays(DaysWhenReopened), ct);

    public static Task ChangeAsync(DialogContext interview, Turn turn, CancellationToken ct) =>
        TakeAsync(turn, RoundAction.ChangeDeadline, (dossier, _, day) => SurveySteps.ChangeDeadline(dossier, day), ct);

    public static Task ReopenAsync(DialogContext interview, Turn turn, CancellationToken ct) =>
        TakeAsync(turn, RoundAction.ReopenSurvey, SurveySteps.Reopen, ct);

    private static async Task ShowAsync(Turn turn, RoundAction action, Func<AssessmentRound, DateOnly> proposed, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, action, ct) is { Round: var round })
        {
            var entered = proposed(round).ToString(DayFormat, CultureInfo.InvariantCulture);
            turn.Show(DeadlineCard.For(round, entered, problem: null, turn.Language));
        }
    }

    private static async Task TakeAsync(
        Turn turn,
        RoundAction action,
        Func<RoundDossier, StepOrigin, DateOnly, RoundStep> step,
        CancellationToken ct
    )
    {
        if (DeadlineOf(turn) is not { } deadline)
        {
            await ShowAgainAsync(turn, action, ct);
            return;
        }

        if (
            await Steps.TakeAsync(turn, action, (dossier, origin) => step(dossier, origin, deadline), _ => null, ct)
                is TakenStep.Done { Dossier.Round.Id: var round }
            && await turn.Desk.StandingAsync(round, ct) is { } standing
        )
        {
            turn.Show(RoundStatusCard.For([RoundStatusConversation.StatusOf(turn, standing)], turn.Language));
        }
    }

    /// <summary>The form keeps what was entered and says what is wrong with it.</summary>
    private static async Task ShowAgainAsync(Turn turn, RoundAction action, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, action, ct) is { Round: var round })
        {
            var problem = Messages.FormProblem("Deadline", turn.Language);
            turn.Show(DeadlineCard.For(round, turn.Input[DeadlineCard.Field], problem, turn.Language));
        }
    }

    private static DateOnly? DeadlineOf(Turn turn) =>
        DateOnly.TryParseExact(turn.Input[DeadlineCard.Field], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && DeadlineRule.Allows(day, turn.Today)
            ? day
            : null;
}
