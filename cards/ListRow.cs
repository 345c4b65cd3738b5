using AdaptiveCards;

namespace DigiCheckBot.Cards;

/// <summary>A row of a list, with the one thing that can be done about it at its end.</summary>
internal static class ListRow
{
    public static AdaptiveColumnSet For(AdaptiveElement title, AdaptiveElement facts, AdaptiveAction action, bool separator = true) =>
        new()
        {
            Separator = separator,
            Columns =
            [
                new AdaptiveColumn { Width = "stretch", Items = [title, facts] },
                new AdaptiveColumn { Width = "auto", Items = [Buttons.Row([action])] },
            ],
        };
}
