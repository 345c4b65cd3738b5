using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs;

internal static class TurnOfContext
{
    /// <summary>The turn that the host put into the context.</summary>
    public static Turn Turn(this DialogContext dc) => dc.Context.TurnState.Get<Turn>();
}
