using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Pages through all measures. In a channel only what everyone may see, whoever clicks.</summary>
internal static class ProposalConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var published = turn.Input.Round is { } round ? await turn.Desk.PublishedAsync(round, ct) : null;
        var roles = published is null ? null : RoundRoles.Of(turn.Actor, published.Round);
        if (published is null || roles is null || !MaySee(roles, published.Round.State))
        {
            turn.Say(Messages.NoSuchRound(turn.Language));
            return;
        }

        var forLeaders = turn.Place == Place.Personal && RoundRules.Allows(RoundAction.SeeLeadershipView, roles, published.Round.State);
        var view = forLeaders ? published.Result.Leadership : published.Result.Everyone;
        var header = new SummaryHeader(
            published.Round.Id,
            published.Round.Settings.DepartmentName,
            published.Round.Settings.Municipality,
            published.Result.AsOf,
            forLeaders
        );
        turn.Show(
            turn.Input.Verb == CardVerbs.ProposalFirst
                ? ProposalCard.For(header, turn.Desk.CatalogueOf(published), published.Result, view, turn.Language)
                : ProposalPageCard.For(
                    header,
                    turn.Desk.CatalogueOf(published),
                    published.Result,
                    view,
                    turn.Input.PageNumber,
                    turn.Language
                )
        );
    }

    /// <summary>The measures before their release are for those who lead the round only.</summary>
    private static bool MaySee(RoundRoles roles, RoundState state) =>
        RoundRules.Allows(RoundAction.SeeRecommendation, roles, state) || RoundRules.Allows(RoundAction.SeeLeadershipView, roles, state);
}
