using DigiCheckBot.Assessment.Rounds.Rights;

namespace DigiCheckBot.Dialogs;

/// <summary>Who may do here what is about no round yet, or about all of them; a step of a round is judged by <c>Steps</c>.</summary>
internal static class Access
{
    /// <returns>False: the person was told why not.</returns>
    public static bool Coordinates(Turn turn)
    {
        if (RoundRules.MayCoordinate(turn.Actor))
        {
            return true;
        }

        turn.Say(Messages.OnlyCoordinators(turn.Language));
        return false;
    }

    /// <inheritdoc cref="Coordinates"/>
    public static bool IsInPersonalChat(Turn turn)
    {
        if (turn.Place == Place.Personal)
        {
            return true;
        }

        turn.Say(Messages.OnlyInPersonalChat(turn.Language));
        return false;
    }

    /// <summary>For what names stand in.</summary>
    /// <inheritdoc cref="Coordinates"/>
    public static bool CoordinatesInPersonalChat(Turn turn) => Coordinates(turn) && IsInPersonalChat(turn);
}
