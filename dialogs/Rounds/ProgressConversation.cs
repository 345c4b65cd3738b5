using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Progress;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Leaders and whoever is responsible report how far the measures are; the coordinator completes the round.</summary>
internal static class ProgressConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.ReportProgress, ct) is { } dossier)
        {
            ShowList(turn, dossier, "");
        }
    }

    public static async Task EditAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.ReportProgress, ct) is not { } dossier)
        {
            return;
        }

        if (MeasureOf(turn, dossier) is not { } measure)
        {
            turn.Say(Messages.NoSuchMeasure(turn.Language));
            return;
        }

        ShowForm(turn, dossier, measure, ProgressForm.Of(measure.Progress), await RosterAsync(turn, dossier, ct));
    }

    public static async Task SaveAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.ReportProgress, ct) is not { } opened)
        {
            return;
        }

        var form = ProgressReading.FormOf(turn.Input);
        var roster = await RosterAsync(turn, opened, ct);
        var taken = await Steps.TakeAsync(
            turn,
            RoundAction.ReportProgress,
            (dossier, origin) => StepOf(turn, form, roster, dossier, origin),
            _ => null,
            ct
        );
        switch (taken)
        {
            case TakenStep.Done done:
                ShowList(turn, done.Dossier, Messages.ProgressSaved(turn.Language));
                break;

            // Somebody else reported meanwhile: that is shown, instead of what was entered.
            case TakenStep.Refused { Problem: StepProblem.ChangedMeanwhile } changed when MeasureOf(turn, changed.Dossier) is { } measure:
                ShowForm(turn, changed.Dossier, measure, ProgressForm.Of(measure.Progress), roster);
                break;
            case TakenStep.Refused refused when MeasureOf(turn, refused.Dossier) is { } measure:
                ShowForm(turn, refused.Dossier, measure, form, roster);
                break;
        }
    }

    public static async Task AskToCompleteAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.Complete, ct) is { } dossier)
        {
            turn.Show(CompleteRoundCard.For(ListOf(turn, dossier, TrackedMeasures.Of(dossier)), turn.Language));
        }
    }

    public static async Task CompleteAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var taken = await Steps.TakeAsync(turn, RoundAction.Complete, (dossier, _) => ProgressSteps.Complete(dossier), _ => null, ct);
        await RoundConversation.ShowAfterAsync(turn, taken, Messages.RoundCompleted(turn.Language), ct);
    }

    private static RoundStep StepOf(
        Turn turn,
        ProgressForm form,
        ImmutableArray<RosterMember> roster,
        RoundDossier dossier,
        StepOrigin origin
    )
    {
        var measure = new MeasureId(turn.Input[CardKeys.Entry]);
        var before = dossier.Work.Progress.GetValueOrDefault(measure);
        var (report, problem) = ProgressReading.Read(form, measure, turn.Input.Seen, before, roster);
        return report is null ? new RoundStep.Refused(problem) : ProgressSteps.Report(dossier, origin, report, turn.Today);
    }

    private static void ShowList(Turn turn, RoundDossier dossier, string notice)
    {
        var list = ListOf(turn, dossier, TrackedMeasures.Of(dossier, turn.Actor));
        turn.Show(ProgressListCard.For(list, turn.Input.PageNumber, notice, turn.Language));
    }

    private static void ShowForm(
        Turn turn,
        RoundDossier dossier,
        TrackedMeasure measure,
        ProgressForm form,
        ImmutableArray<RosterMember> roster
    )
    {
        var context = new ProgressFormContext(
            ListOf(turn, dossier, [measure]),
            measure,
            turn.Input.PageNumber,
            TrackedMeasures.Leads(turn.Actor, dossier),
            roster
        );
        turn.Show(ProgressEditCard.For(context, form, turn.Language));
    }

    /// <summary>Who can't name anybody needs no list.</summary>
    private static async Task<ImmutableArray<RosterMember>> RosterAsync(Turn turn, RoundDossier dossier, CancellationToken ct) =>
        TrackedMeasures.Leads(turn.Actor, dossier) ? await turn.Desk.MembersOfAsync(dossier.Round, ct) : [];

    /// <returns>Null: the card names a measure that isn't the person's to report on.</returns>
    private static TrackedMeasure? MeasureOf(Turn turn, RoundDossier dossier) =>
        TrackedMeasures.Of(dossier, turn.Actor).FirstOrDefault(m => m.Id.Value == turn.Input[CardKeys.Entry]);

    private static ProgressList ListOf(Turn turn, RoundDossier dossier, ImmutableArray<TrackedMeasure> measures) =>
        new(dossier, measures, turn.Desk.CatalogueOf(dossier), turn.Today);
}
