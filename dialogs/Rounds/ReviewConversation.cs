using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Reviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Reviews;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>The review: experts look at the measures of their areas; a coordinator steps in anywhere.</summary>
internal static class ReviewConversation
{
    /// <summary>The overview of the only round in review, or a choice.</summary>
    public static async Task StartAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var rounds = await ChoosableAsync(turn, RoundAction.ReviewMeasures, ct);
        switch (rounds)
        {
            case [] when !turn.Actor.IsCoordinator && !turn.Actor.ExpertAreas.Any():
                turn.Say(Messages.OnlyFor([RoundRole.Coordinator, RoundRole.Expert], turn.Language));
                break;
            case []:
                turn.Say(Messages.NoReview(turn.Language));
                break;
            case [var only] when await turn.Desk.DossierAsync(only.Id, ct) is { } dossier:
                await ShowAsync(turn, dossier, 1, "", ct);
                break;
            default:
                turn.Show(RoundChoiceCard.ForReview([.. rounds.Select(RoundHeader.Of)], turn.Language));
                break;
        }
    }

    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.ReviewMeasures, ct) is { } dossier)
        {
            await ShowAsync(turn, dossier, turn.Input.PageNumber, "", ct);
        }
    }

    public static async Task OpenAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await TaskAsync(turn, ct) is var (dossier, task) && dossier is not null && task is not null)
        {
            turn.Show(CardOf(turn, dossier, task, ReviewReading.FormOf(task.Review), ""));
        }
    }

    /// <summary>Accepts, adds or rejects, with whatever stands in the form.</summary>
    public static async Task SayAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await TaskAsync(turn, ct) is not ({ } dossier, { } task))
        {
            return;
        }

        var isRejected = turn.Input.Verb == CardVerbs.ReviewReject;
        var reading = new ReviewReading(turn.Input, turn.Language);
        var measure = turn.Desk.CatalogueOf(dossier)[task.Measure];
        var said = reading.Review(measure, task, isRejected, isRejected || ReviewSteps.WouldBeAdded(dossier, task));
        if (!reading.IsUnderstood)
        {
            turn.Show(CardOf(turn, dossier, task, reading.Form, ""));
            return;
        }

        var pinned = turn.Desk.CatalogueOf(dossier.Round);
        var taken = await turn.Desk.TakeAsync(
            dossier.Round.Id,
            RoundAction.ReviewMeasures,
            (d, origin) => ReviewSteps.Say(d, origin, pinned, task.Measure, said, turn.Input.Seen),
            ct
        );
        await ShowTakenAsync(turn, taken, task.Measure, reading.Form, ct);
    }

    /// <summary>The rounds in which the person may do this now.</summary>
    public static async Task<ImmutableArray<AssessmentRound>> ChoosableAsync(Turn turn, RoundAction action, CancellationToken ct) =>
        [
            .. (await turn.Desk.OpenRoundsAsync(ct))
                .Select(s => s.Round)
                .Where(r => RoundRules.Allows(action, RoundRoles.Of(turn.Actor, r), r.State)),
        ];

    public static async Task ShowAsync(Turn turn, RoundDossier dossier, int page, string notice, CancellationToken ct) =>
        turn.Show(
            ReviewOverviewCard.For(
                ReviewOverview.Of(dossier, turn.Desk.CatalogueOf(dossier), turn.Actor, await WithExpertAsync(turn, ct), page, notice),
                turn.Desk.CatalogueOf(dossier),
                turn.Language
            )
        );

    private static async Task ShowTakenAsync(Turn turn, TakenStep taken, MeasureId measure, ReviewForm form, CancellationToken ct)
    {
        switch (taken)
        {
            case TakenStep.Done done:
                var title = turn.Desk.CatalogueOf(done.Dossier)[measure].Title.In(turn.Language);
                await ShowAsync(turn, done.Dossier, 1, Messages.ReviewSaved(title, turn.Language), ct);
                break;
            case TakenStep.Refused refused when TaskOf(turn, refused.Dossier, measure) is { } task:
                var notice =
                    refused.Problem == StepProblem.ChangedMeanwhile
                        ? Messages.ReviewChangedMeanwhile(turn.Language)
                        : Refusals.Of(refused.Problem, turn.Language);
                turn.Show(CardOf(turn, refused.Dossier, task, form, notice));
                break;
            case TakenStep.NotAllowed not:
                turn.Say(Refusals.Of(not.Verdict, not.Dossier.Round, RoundRoles.Of(turn.Actor, not.Dossier.Round), turn.Language));
                break;
            default:
                turn.Say(Messages.NoSuchRound(turn.Language));
                break;
        }
    }

    /// <returns>Nulls: the person was told why not. What isn't the person's is as good as not there.</returns>
    private static async Task<(RoundDossier? Dossier, ReviewTask? Task)> TaskAsync(Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.ReviewMeasures, ct) is not { } dossier)
        {
            return (null, null);
        }

        if (TaskOf(turn, dossier, new MeasureId(turn.Input[CardKeys.Measure])) is { } task)
        {
            return (dossier, task);
        }

        await ShowAsync(turn, dossier, 1, Refusals.Of(StepProblem.NotYours, turn.Language), ct);
        return (null, null);
    }

    private static ReviewTask? TaskOf(Turn turn, RoundDossier dossier, MeasureId measure) =>
        ReviewSteps.TaskOf(dossier, turn.Desk.CatalogueOf(dossier.Round), measure) is { } task && task.IsFor(turn.Actor) ? task : null;

    private static JObject CardOf(Turn turn, RoundDossier dossier, ReviewTask task, ReviewForm form, string notice)
    {
        var catalogue = turn.Desk.CatalogueOf(dossier);
        var result = dossier.Result!;
        return ReviewMeasureCard.For(
            new ReviewedMeasure(RoundHeader.Of(dossier.Round), task, ReviewSteps.WouldBeAdded(dossier, task), form, notice),
            catalogue,
            result,
            ReviewSight.ViewOf(result, turn.Actor),
            ReviewSight.MeasureOf(catalogue, result, turn.Actor, task.Measure),
            turn.Language
        );
    }

    /// <summary>Only a coordinator is told where nobody is in charge.</summary>
    private static async Task<IReadOnlyCollection<string>?> WithExpertAsync(Turn turn, CancellationToken ct) =>
        turn.Actor.IsCoordinator
            ?
            [
                .. (await turn.Register.AppointmentsAsync(ct))
                    .Select(e => e.Appointment)
                    .Where(a => a.Role == AppointedRole.Expert)
                    .Select(a => a.Scope),
            ]
            : null;
}
