using System.Collections.Immutable;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Rounds.Rights;

/// <summary>All that one person is to one round.</summary>
public sealed record RoundRoles(ImmutableSortedSet<RoundRole> Roles)
{
    public bool Has(RoundRole role) => Roles.Contains(role);

    /// <summary>From who acts and what is stored, never from a card.</summary>
    /// <param name="isInvited">The round's list of participants names the person.</param>
    public static RoundRoles Of(Actor actor, AssessmentRound round, bool isInvited = false)
    {
        var isLeader = round.Leaders.Contains(actor.Person) || actor.PlaysLeader;
        var roles = ImmutableSortedSet.CreateBuilder<RoundRole>();
        AddIf(actor.IsCoordinator, RoundRole.Coordinator);
        AddIf(isLeader, RoundRole.Leader);
        AddIf(isInvited && !isLeader, RoundRole.Staff);
        AddIf(actor.ExpertAreas.Any(), RoundRole.Expert);
        AddIf(actor.Appointments.Any(a => a.Role == AppointedRole.Tester), RoundRole.Tester);
        AddIf(actor.Appointments.Any(a => a.Role == AppointedRole.Reader && a.Scope == round.MunicipalityKey), RoundRole.Reader);
        AddIf(actor.Person.TenantId == round.Channel?.TenantId, RoundRole.Colleague);
        return new RoundRoles(roles.ToImmutable());

        void AddIf(bool holds, RoundRole role)
        {
            if (holds)
            {
                roles.Add(role);
            }
        }
    }

    /// <summary>The same, and what the round's work makes of the person.</summary>
    /// <inheritdoc cref="Of(Actor, AssessmentRound, bool)"/>
    public static RoundRoles Of(Actor actor, RoundDossier dossier, bool isInvited = false)
    {
        var roles = Of(actor, dossier.Round, isInvited);
        return dossier.Work.Progress.Values.Any(p => p.Responsible == actor.Person)
            ? new RoundRoles(roles.Roles.Add(RoundRole.Responsible))
            : roles;
    }
}
