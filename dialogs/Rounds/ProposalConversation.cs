using System.Globalization;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Pages through all measures. In a channel only what everyone may see, whoever clicks.</summary>
internal static class ProposalConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var published = turn.Input.Round is { } round ? await turn.Desk.PublishedAsync(round, ct) : null;
        if (published is null || !RoundRights.MaySeeResult(turn.Actor, published.Round))
        {
            turn.Say(Messages.NoSuchRound(turn.Language));
            return;
        }

        var forLeaders = turn.Place == Place.Personal && RoundRights.MaySeeLeadershipView(turn.Actor, published.Round);
        var view = forLeaders ? published.Result.Leadership : published.Result.Everyone;
        var header = new SummaryHeader(
            published.Round.Id,
            published.Round.Settings.DepartmentName,
            published.Round.Settings.Municipality,
            published.Result.AsOf,
            forLeaders
        );
        var page = int.TryParse(turn.Input.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        turn.Show(
            turn.Input.Verb == CardVerbs.ProposalFirst
                ? ProposalCard.For(header, turn.Desk.CatalogueOf(published), published.Result, view, turn.Language)
                : ProposalPageCard.For(header, turn.Desk.CatalogueOf(published), published.Result, view, page, turn.Language)
        );
    }
}
