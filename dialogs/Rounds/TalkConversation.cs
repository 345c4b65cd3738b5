using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards.Fields;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>The coordinator records the moderated talk, page by page; each page is saved when it is left.</summary>
internal static class TalkConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (await Steps.OpenAsync(turn, RoundAction.RecordTalk, ct) is { } dossier)
        {
            Show(turn, dossier, 1);
        }
    }

    public static async Task SaveAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var page = turn.Input.PageNumber;
        var taken = await Steps.TakeAsync(
            turn,
            RoundAction.RecordTalk,
            (dossier, _) => FieldSteps.RecordTalk(dossier, LevelsOf(turn.Input, dossier)),
            _ => null,
            ct
        );
        if (taken is TakenStep.Done done && page * TalkCard.PerPage < OpenOf(turn, done.Dossier).Length)
        {
            Show(turn, done.Dossier, page + 1);
            return;
        }

        await RoundConversation.ShowAfterAsync(turn, taken, Messages.TalkSaved(turn.Language), ct);
    }

    private static void Show(Turn turn, RoundDossier dossier, int page) =>
        turn.Show(TalkCard.For(dossier, turn.Desk.CatalogueOf(dossier.Round), OpenOf(turn, dossier), page, turn.Language));

    private static ImmutableArray<CheckFieldId> OpenOf(Turn turn, RoundDossier dossier)
    {
        var open = FieldSteps.OpenForTalk(dossier).ToHashSet();
        return [.. turn.Desk.CatalogueOf(dossier.Round).Fields.Select(f => f.Id).Where(open.Contains)];
    }

    /// <summary>What the page says over what was agreed before.</summary>
    private static ImmutableSortedDictionary<CheckFieldId, decimal> LevelsOf(CardInput input, RoundDossier dossier)
    {
        var levels = dossier.Work.TalkLevels.ToBuilder();
        foreach (var field in FieldSteps.OpenForTalk(dossier))
        {
            var entered = input[TalkCard.InputOf(field)];
            if (decimal.TryParse(entered, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var level) && IsLevel(level))
            {
                levels[field] = level;
            }
            else if (entered == TalkCard.NotAgreed)
            {
                levels.Remove(field);
            }
        }

        return levels.ToImmutable();
    }

    private static bool IsLevel(decimal level) => level is >= 0 and <= 4 && level * 2 % 1 == 0;
}
