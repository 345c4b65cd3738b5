using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.People;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs.People;

/// <summary>What is stored about whoever asks, and what that person can have deleted. Always about who acts, never about whom a card names.</summary>
internal static class OwnDataConversation
{
    public static Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct) => ShowAsync(turn, "", ct);

    public static Task AskToEraseAsync(DialogContext interview, Turn turn, CancellationToken ct) =>
        AskAsync(turn, own => own.MayErase, EraseInterviewCard.For, Messages.NothingToErase, ct);

    public static async Task EraseAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var isErased = turn.Input.Round is { } round && await turn.Desk.EraseOwnInterviewAsync(round, ct);
        await ShowAsync(turn, isErased ? Messages.InterviewErased(turn.Language) : Messages.NothingToErase(turn.Language), ct);
    }

    public static Task AskToCutAsync(DialogContext interview, Turn turn, CancellationToken ct) =>
        AskAsync(turn, own => own.MayCutLink, CutLinkCard.For, Messages.NoLinkToCut, ct);

    public static async Task CutAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var isCut = turn.Input.Round is { } round && await turn.Desk.CutOwnLinkAsync(round, ct);
        await ShowAsync(turn, isCut ? Messages.LinkCut(turn.Language) : Messages.NoLinkToCut(turn.Language), ct);
    }

    /// <summary>The turn that says so is the last that the row knows of the chat.</summary>
    public static Task ForgetChatAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        turn.ForgetPerson();
        turn.Say(Messages.ChatForgotten(turn.Language));
        return Task.CompletedTask;
    }

    private static async Task AskAsync(
        Turn turn,
        Func<OwnInterview, bool> isPossible,
        Func<OwnInterview, Assessment.Catalogues.Language, JObject> card,
        Func<Assessment.Catalogues.Language, string> otherwise,
        CancellationToken ct
    )
    {
        if (await OwnAsync(turn, turn.Input.Round, ct) is { } own && isPossible(own))
        {
            turn.Show(card(own, turn.Language));
            return;
        }

        await ShowAsync(turn, otherwise(turn.Language), ct);
    }

    private static async Task<OwnInterview?> OwnAsync(Turn turn, RoundId? round, CancellationToken ct) =>
        round is { } id ? await turn.Desk.OwnInterviewAsync(id, ct) : null;

    private static async Task ShowAsync(Turn turn, string notice, CancellationToken ct)
    {
        var own = await turn.Desk.OwnDataAsync(ct);
        turn.Show(OwnDataCard.For(new OwnDataOverview(own.Record, turn.Operator.Retention, own.Export), notice, turn.Language));
    }
}
