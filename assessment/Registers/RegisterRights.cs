using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Registers;

/// <summary>Who may do what to the register and the appointments, which belong to the operator and to no round (law 6).</summary>
public static class RegisterRights
{
    public static bool MayAppoint(Actor actor) => actor.IsCoordinator;

    public static bool MayEdit(Actor actor) => actor.IsCoordinator;
}
