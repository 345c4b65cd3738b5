using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Registers;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>Turns the form into a Fachbereich, or says at each field what is wrong and what to do.</summary>
internal static class DepartmentReading
{
    /// <param name="team">What is to become a Fachbereich; null: nothing yet.</param>
    public static DepartmentForm New(TeamRecord? team, MunicipalRegister register) =>
        new(
            "",
            "",
            register.Municipalities is [var only] ? only.Value.Id : "",
            team?.Name ?? "",
            "",
            "",
            team?.Channel.TeamId ?? "",
            [],
            ImmutableSortedDictionary<string, string>.Empty
        );

    public static DepartmentForm FormOf(Versioned<Department> stored) =>
        new(
            stored.Value.Id,
            stored.ETag,
            stored.Value.MunicipalityId,
            stored.Value.Name,
            stored.Value.Kind.Value,
            stored.Value.People?.ToString(CultureInfo.InvariantCulture) ?? "",
            stored.Value.Team?.TeamId ?? "",
            stored.Value.Leaders,
            ImmutableSortedDictionary<string, string>.Empty
        );

    public static DepartmentForm FormOf(CardInput input) =>
        new(
            input[CardKeys.Entry],
            input[CardKeys.Seen],
            input[DepartmentForm.Fields.Municipality],
            input[DepartmentForm.Fields.Name].Trim(),
            input[DepartmentForm.Fields.Kind],
            input[DepartmentForm.Fields.People].Trim(),
            input[DepartmentForm.Fields.Team],
            [
                .. input[DepartmentForm.Fields.Leaders]
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Distinct(),
            ],
            ImmutableSortedDictionary<string, string>.Empty
        );

    public static (Department? Value, ImmutableSortedDictionary<string, string> Problems) Read(
        DepartmentForm form,
        MunicipalRegister register,
        ImmutableArray<TeamRecord> teams,
        ImmutableArray<RosterMember> roster,
        Turn turn
    )
    {
        var problems = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        void Require(bool holds, string field, string problem)
        {
            if (!holds)
            {
                problems.TryAdd(field, Messages.RegisterProblem(problem, turn.Language));
            }
        }

        var nameProblem = RegisterConversation.ProblemOf(form.Name);
        var id = form.Id.Length > 0 ? form.Id : MunicipalRegister.NewDepartmentId(form.Municipality, form.Name);
        var before = register.Department(id)?.Value;
        var namesake = register.DepartmentNamed(form.Municipality, form.Name)?.Value.Id;
        var kind = turn.Catalogue.Find(new DepartmentKindId(form.Kind));
        var team = teams.FirstOrDefault(t => t.Channel.TeamId == form.Team)?.Channel;
        var worker = register.DepartmentOf(form.Team)?.Value.Id;
        var leaders = team == before?.Team || before is null ? form.Leaders : [];
        var (peopleFit, people) = RegisterConversation.Number(form.People, 1, Department.MostPeople);
        Require(register.Municipality(form.Municipality) is not null, DepartmentForm.Fields.Municipality, "Municipality");
        Require(nameProblem is null, DepartmentForm.Fields.Name, nameProblem ?? "Name");
        Require(namesake is null || namesake == id, DepartmentForm.Fields.Name, "Taken");
        Require(kind is not null, DepartmentForm.Fields.Kind, "Kind");
        Require(peopleFit, DepartmentForm.Fields.People, "People");
        Require(form.Team.Length == 0 || team is not null, DepartmentForm.Fields.Team, "Team");
        Require(worker is null || worker == id, DepartmentForm.Fields.Team, "Team");
        Require(leaders.All(l => roster.Any(m => m.Person.ObjectId == l)), DepartmentForm.Fields.Leaders, "Leaders");
        return problems.Count > 0 || kind is null
            ? (null, problems.ToImmutable())
            : (new Department(id, form.Municipality, form.Name, kind.Id, people, team, leaders), problems.ToImmutable());
    }

    public static bool IsSame(Department one, Department other) =>
        one with { Leaders = [] } == other with { Leaders = [] } && one.Leaders.SequenceEqual(other.Leaders);
}
