using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>Roles and the register are for coordinators in their 1:1 chat: names stand in them.</summary>
internal static class RegisterAccess
{
    /// <returns>False: the person was told why not.</returns>
    public static bool MayAppoint(Turn turn) => IsAllowed(turn, RegisterRights.MayAppoint(turn.Actor));

    /// <inheritdoc cref="MayAppoint"/>
    public static bool MayEdit(Turn turn) => IsAllowed(turn, RegisterRights.MayEdit(turn.Actor));

    private static bool IsAllowed(Turn turn, bool may)
    {
        if (!may)
        {
            turn.Say(Messages.OnlyCoordinators(turn.Language));
            return false;
        }

        if (turn.Place != Place.Personal)
        {
            turn.Say(Messages.OnlyInPersonalChat(turn.Language));
            return false;
        }

        return true;
    }
}
