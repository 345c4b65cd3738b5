using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>
/// Whether the messages of a round have arrived, and what a coordinator decides about those that haven't certainly. Names stand
/// in it, so it is shown in 1:1 only.
/// </summary>
internal static class DeliveryConversation
{
    /// <summary>The report of the only round, or a choice.</summary>
    public static async Task StartAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        var rounds = (await turn.Desk.OpenRoundsAsync(ct)).Select(s => s.Round).Where(r => r.State != RoundState.Draft).ToList();
        switch (rounds)
        {
            case []:
                turn.Say(Messages.NothingDelivered(turn.Language));
                break;
            case [var only]:
                await ShowAsync(turn, only.Id, 1, "", ct);
                break;
            default:
                turn.Show(RoundChoiceCard.ForDelivery([.. rounds.Select(RoundHeader.Of)], turn.Language));
                break;
        }
    }

    /// <summary>
    /// From the card with the progress, which goes on being updated: the report comes in a message of its own, once for each time that the
    /// card was brought up to date.
    /// </summary>
    public static async Task ShowDetailsAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (RoundOf(turn) is { } round && await LoadAsync(turn, round, ct) is { } delivery)
        {
            turn.ShowApart(CardOf(delivery, 1, "", turn), $"{round.Value} {turn.Input.Nonce}");
            turn.Say(Messages.DetailsBelow(turn.Language));
        }
    }

    public static async Task ShowPageAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (RoundOf(turn) is { } round)
        {
            await ShowAsync(turn, round, turn.Input.PageNumber, "", ct);
        }
    }

    public static async Task RetryFailedAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (RoundOf(turn) is { } round && await LoadAsync(turn, round, ct) is not null)
        {
            var count = await turn.Desk.TryFailedAgainAsync(round, ct);
            await ShowAsync(turn, round, turn.Input.PageNumber, Messages.SentAgain(count, turn.Language), ct);
        }
    }

    public static Task RetryUncertainAsync(DialogContext interview, Turn turn, CancellationToken ct) =>
        DecideAsync(turn, turn.Desk.TryUncertainAgainAsync, Messages.SentAgain, ct);

    public static Task SettleUncertainAsync(DialogContext interview, Turn turn, CancellationToken ct) =>
        DecideAsync(turn, turn.Desk.SettleUncertainAsync, Messages.Settled, ct);

    /// <summary>
    /// Only about the messages that the coordinator saw: sending one again may make a double, so a repeated click, or one on an old card,
    /// must not decide about others.
    /// </summary>
    private static async Task DecideAsync(
        Turn turn,
        Func<RoundId, string, CancellationToken, Task<int?>> decide,
        Func<int, Assessment.Catalogues.Language, string> said,
        CancellationToken ct
    )
    {
        if (RoundOf(turn) is not { } round)
        {
            return;
        }

        var notice = await decide(round, turn.Input[CardKeys.Seen] ?? "", ct) is { } count
            ? said(count, turn.Language)
            : Messages.DeliveryChanged(turn.Language);
        await ShowAsync(turn, round, turn.Input.PageNumber, notice, ct);
    }

    private static async Task ShowAsync(Turn turn, RoundId round, int page, string notice, CancellationToken ct)
    {
        if (await LoadAsync(turn, round, ct) is { } delivery)
        {
            turn.Show(CardOf(delivery, page, notice, turn));
        }
    }

    private static JObject CardOf(DeliveryView delivery, int page, string notice, Turn turn) =>
        DeliveryReportCard.For(
            new DeliveryOverview(RoundHeader.Of(delivery.Round), delivery.Report, delivery.Names, delivery.AsOf, delivery.Export),
            page,
            notice,
            turn.Language
        );

    /// <summary>Null when the person was told that there is no such round; one of another operator is as good as none.</summary>
    private static async Task<DeliveryView?> LoadAsync(Turn turn, RoundId round, CancellationToken ct)
    {
        var delivery = await turn.Desk.DeliveryAsync(round, ct);
        if (delivery is null)
        {
            turn.Say(Messages.NoSuchRound(turn.Language));
        }

        return delivery;
    }

    /// <summary>Null when the person was told why not.</summary>
    private static RoundId? RoundOf(Turn turn)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return null;
        }

        if (turn.Input.Round is null)
        {
            turn.Say(Messages.NoSuchRound(turn.Language));
        }

        return turn.Input.Round;
    }
}
