using System.Collections.Immutable;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Assessment.ReferenceValues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Synergies;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Overviews;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Overviews;

/// <summary>All rounds of the operator for coordinators, and what they have in common.</summary>
internal static class OverviewConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        var all = await turn.Desk.Overview.RoundsAsync(ct);
        var filter = FilterOf(turn.Input);
        if (!all.Any(r => OverviewFilter.KeyOf(r.Municipality) == filter.Municipality))
        {
            filter = filter with { Municipality = "" };
        }

        var wanted = all.Where(r => filter.Takes(r, turn.Today)).ToImmutableArray();
        var shown = ListPage.Of(wanted, turn.Input.PageNumber, OverviewCard.PerPage);
        turn.Show(
            OverviewCard.For(
                new OverviewPage(
                    await turn.Desk.Overview.LinesAsync(shown.Items, ct),
                    filter,
                    [.. all.Select(r => r.Municipality).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                    wanted.Length,
                    shown.Number,
                    shown.Pages,
                    turn.Today,
                    await turn.Desk.Overview.EvidenceAsync(turn.Actor.Person, turn.Language, ct)
                ),
                turn.Language
            )
        );
    }

    public static async Task ShowHeatMapAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (Access.CoordinatesInPersonalChat(turn))
        {
            var map = HeatMap.Of(await turn.Desk.Overview.LatestAsync(released: false, ct));
            turn.Show(HeatMapCard.For(map, turn.Catalogue, turn.Input.PageNumber, turn.Language));
        }
    }

    public static async Task ShowSynergiesAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (Access.CoordinatesInPersonalChat(turn))
        {
            var results = await turn.Desk.Overview.LatestAsync(released: true, ct);
            turn.Show(SynergyCard.For(SynergyAnalysis.Of(results, turn.Catalogue), turn.Catalogue, results.Length, turn.Language));
        }
    }

    public static async Task ShowLoadsAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (Access.CoordinatesInPersonalChat(turn))
        {
            var results = await turn.Desk.Overview.LatestAsync(released: true, ct);
            var loads = AreaLoad.Of(results.Select(r => (r.Result, turn.Desk.Overview.CatalogueOf(r))));
            turn.Show(AreaLoadCard.For(loads, turn.Input.PageNumber, turn.Language));
        }
    }

    public static async Task ShowReferencesAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (Access.CoordinatesInPersonalChat(turn))
        {
            var results = await turn.Desk.Overview.LatestAsync(released: false, ct);
            var known = turn
                .Catalogue.DepartmentKinds.Select(k => new KindReference(k, OwnReferenceValues.Of(results, k.Id, turn.Catalogue.Fields)))
                .Where(r => r.Fields.Values.Any(f => f is FieldQuartiles.Known))
                .ToImmutableArray();
            turn.Show(ReferenceCard.For(known, turn.Catalogue, turn.Input.PageNumber, turn.Language));
        }
    }

    private static OverviewFilter FilterOf(CardInput input) =>
        new(
            Enum.TryParse<RoundState>(input[OverviewCard.StateInput], out var state) && Enum.IsDefined(state) ? state : null,
            input[OverviewCard.MunicipalityInput] is OverviewCard.Any ? "" : input[OverviewCard.MunicipalityInput],
            input[OverviewCard.OverdueInput] == OverviewCard.OnlyOverdue
        );
}
