using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.OutsideView;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>The outside view: coordinator and testers record what is seen from outside, category by category; each is saved when it is left.</summary>
internal static class OutsideConversation
{
    /// <summary>The only round in which it can be recorded, or a choice.</summary>
    public static async Task StartAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var rounds = await ReviewConversation.ChoosableAsync(turn, RoundAction.RecordOutsideView, ct);
        switch (rounds)
        {
            case [] when !turn.Actor.IsCoordinator && turn.Actor.Appointments.All(a => a.Role != AppointedRole.Tester):
                turn.Say(Messages.OnlyFor([RoundRole.Coordinator, RoundRole.Tester], turn.Language));
                break;
            case []:
                turn.Say(Messages.NoOutsideView(turn.Language));
                break;
            case [var only] when await turn.Desk.DossierAsync(only.Id, ct) is { } dossier:
                Show(turn, dossier, FirstOpen(turn, dossier), "");
                break;
            default:
                turn.Show(RoundChoiceCard.ForOutsideView([.. rounds.Select(RoundHeader.Of)], turn.Language));
                break;
        }
    }

    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.RecordOutsideView, ct) is { } dossier)
        {
            Show(turn, dossier, FirstOpen(turn, dossier), "");
        }
    }

    /// <summary>Saves the category and goes where the button leads.</summary>
    public static async Task SaveAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.RecordOutsideView, ct) is not { } dossier)
        {
            return;
        }

        var catalogue = turn.Desk.CatalogueOf(dossier.Round);
        if (CategoryOf(turn, catalogue) is not ({ } category, var number))
        {
            Show(turn, dossier, FirstOpen(turn, dossier), "");
            return;
        }

        var reading = OutsideReading.Of(turn.Input, category, turn.Language);
        if (!reading.IsUnderstood)
        {
            turn.Show(
                OutsideCard.For(
                    new OutsideForm(RoundHeader.Of(dossier.Round), dossier.Work, number, reading.Form, ""),
                    catalogue,
                    turn.Language
                )
            );
            return;
        }

        var taken = await Steps.TakeAsync(
            turn,
            RoundAction.RecordOutsideView,
            (d, origin) => OutsideSteps.Record(d, origin, catalogue, reading.Entered, OutsideReading.Seen(turn.Input, category)),
            _ => null,
            ct
        );
        if (taken is TakenStep.Done done)
        {
            await GoOnAsync(turn, done.Dossier, number, OutsideSteps.Conflicts(done.Dossier, reading.Entered).Length, ct);
        }
    }

    private static async Task GoOnAsync(Turn turn, RoundDossier dossier, int number, int conflicts, CancellationToken ct)
    {
        if (conflicts > 0)
        {
            Show(turn, dossier, number, Messages.CriteriaChangedMeanwhile(conflicts, turn.Language));
            return;
        }

        switch (turn.Input.Verb)
        {
            case CardVerbs.OutsideNext:
                Show(turn, dossier, number + 1, "");
                break;
            case CardVerbs.OutsideBack:
                Show(turn, dossier, number - 1, "");
                break;
            case CardVerbs.OutsideTake:
                await TakeAsync(turn, ct);
                break;
            default:
                ShowPaused(turn, dossier);
                break;
        }
    }

    private static async Task TakeAsync(Turn turn, CancellationToken ct)
    {
        var taken = await Steps.TakeAsync(turn, RoundAction.RecordOutsideView, OutsideSteps.Take, _ => null, ct);
        if (taken is TakenStep.Done done)
        {
            ShowPaused(turn, done.Dossier);
        }
    }

    private static void ShowPaused(Turn turn, RoundDossier dossier) =>
        turn.Show(OutsidePausedCard.For(RoundHeader.Of(dossier.Round), dossier.Work, turn.Desk.CatalogueOf(dossier.Round), turn.Language));

    /// <param name="number">Of the category, from 1; outside of them the nearest.</param>
    private static void Show(Turn turn, RoundDossier dossier, int number, string notice)
    {
        var catalogue = turn.Desk.CatalogueOf(dossier.Round);
        if (catalogue.OutsideView.IsEmpty)
        {
            turn.Say(Messages.NoOutsideView(turn.Language));
            return;
        }

        var page = Math.Clamp(number, 1, catalogue.OutsideView.Length);
        turn.Show(
            OutsideCard.For(
                OutsideForm.Stored(RoundHeader.Of(dossier.Round), dossier.Work, catalogue.OutsideView[page - 1], page, notice),
                catalogue,
                turn.Language
            )
        );
    }

    /// <summary>The first category in which something is left, else the first.</summary>
    private static int FirstOpen(Turn turn, RoundDossier dossier)
    {
        var categories = turn.Desk.CatalogueOf(dossier.Round).OutsideView;
        var open = categories.FirstOrDefault(c => c.Criteria.Any(k => !dossier.Work.Outside.ContainsKey(k.Id)));
        return open is null ? 1 : categories.IndexOf(open) + 1;
    }

    private static (OutsideCategory? Category, int Number) CategoryOf(Turn turn, AssessmentCatalogue catalogue) =>
        turn.Input.Number(CardKeys.Page) is { } number && number >= 1 && number <= catalogue.OutsideView.Length
            ? (catalogue.OutsideView[number - 1], number)
            : (null, 0);
}
