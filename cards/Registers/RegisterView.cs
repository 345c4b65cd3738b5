using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;

namespace DigiCheckBot.Cards.Registers;

/// <summary>The register as the coordinator browses it.</summary>
/// <param name="Teams">In which the bot is installed.</param>
public sealed record RegisterView(MunicipalRegister Register, ImmutableArray<TeamRecord> Teams)
{
    /// <summary>Teams that are no Fachbereich yet.</summary>
    public IEnumerable<TeamRecord> Candidates => Teams.Where(t => t.Installed && Register.DepartmentOf(t.Channel.TeamId) is null);
}
