using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>Who may do what to a round (law 6). Decided on the actor alone, never on what a card says.</summary>
public static class RoundRights
{
    public static bool MayStart(Actor actor) => actor.IsCoordinator;

    /// <summary>State and participation, as far as P9 lets them be seen.</summary>
    public static bool MaySeeStatus(Actor actor) => actor.IsCoordinator;

    public static bool MayClose(Actor actor) => actor.IsCoordinator;

    /// <summary>Transport states of the messages, and what can be done about them; never who answered (P9).</summary>
    public static bool MaySeeDelivery(Actor actor) => actor.IsCoordinator;

    /// <summary>The leaders' view of the result (P10).</summary>
    public static bool MaySeeLeadershipView(Actor actor, AssessmentRound round) =>
        actor.IsCoordinator || round.Leaders.Contains(actor.Person);

    /// <summary>The view for everyone: people of the tenant in which the Fachbereich works, and coordinators.</summary>
    public static bool MaySeeResult(Actor actor, AssessmentRound round) =>
        MaySeeLeadershipView(actor, round) || actor.Person.TenantId == round.Channel?.TenantId;
}
