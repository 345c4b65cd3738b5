using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Buttons that replace their card, and submit the same where a client doesn't know how to.</summary>
internal static class Buttons
{
    /// <summary>The one thing that a card is for.</summary>
    public static AdaptiveAction Primary(string title, string verb, JObject? data = null) => Execute(title, verb, data, "positive");

    public static AdaptiveAction Plain(string title, string verb, JObject? data = null) => Execute(title, verb, data, "default");

    /// <summary>Leaves the inputs aside, so that an unfinished form doesn't keep anyone from leaving it.</summary>
    public static AdaptiveAction Leave(string title, string verb, JObject? data = null)
    {
        var action = Execute(title, verb, data, "default");
        action.AssociatedInputs = AdaptiveAssociatedInputs.None;
        ((AdaptiveSubmitAction)action.Fallback.Content).AssociatedInputs = AdaptiveAssociatedInputs.None;
        return action;
    }

    /// <summary>Shows or hides an element without asking the bot.</summary>
    public static AdaptiveAction Toggle(string title, string elementId) =>
        new AdaptiveToggleVisibilityAction { Title = title, TargetElements = [new AdaptiveTargetElement(elementId)] };

    public static AdaptiveElement Row(IEnumerable<AdaptiveAction> actions) => new AdaptiveActionSet { Actions = [.. actions] };

    private static AdaptiveExecuteAction Execute(string title, string verb, JObject? data, string style)
    {
        var carried = new JObject { [CardKeys.Verb] = verb };
        carried.Merge(data ?? []);
        var shown = UserText.Clean(title, 80);
        return new AdaptiveExecuteAction
        {
            Title = shown,
            Verb = verb,
            Style = style,
            Data = carried,
            Fallback = new AdaptiveFallbackElement(
                new AdaptiveSubmitAction
                {
                    Title = shown,
                    Style = style,
                    Data = carried.DeepClone(),
                }
            ),
        };
    }
}
