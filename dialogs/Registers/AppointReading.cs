using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Registers;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>Turns the form into an appointment, or says at each field what is wrong and what to do.</summary>
internal static class AppointReading
{
    public abstract record Result
    {
        private Result() { }

        public sealed record Accepted(ImmutableArray<RosterMember> People, Appointment Appointment) : Result;

        public sealed record Refused(ImmutableSortedDictionary<string, string> Problems) : Result;
    }

    public static AppointForm FormOf(CardInput input) =>
        new(
            [
                .. input[AppointForm.Fields.People]
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Distinct(),
            ],
            input[AppointForm.Fields.Role],
            input[AppointForm.Fields.Area],
            input[AppointForm.Fields.Municipality],
            ImmutableSortedDictionary<string, string>.Empty
        );

    public static Result Read(AppointForm form, AppointChoices choices, Language language)
    {
        var problems = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        void Require(bool holds, string field, string problem)
        {
            if (!holds)
            {
                problems.TryAdd(field, Messages.AppointProblem(problem, language));
            }
        }

        var people = choices.People.Where(p => form.People.Contains(p.Person.ObjectId)).ToImmutableArray();
        var role = Enum.GetValues<AppointedRole>().Cast<AppointedRole?>().FirstOrDefault(r => r.ToString() == form.Role);
        Require(!people.IsEmpty && people.Length == form.People.Length, AppointForm.Fields.People, "People");
        Require(role is not null, AppointForm.Fields.Role, "Role");
        Require(role != AppointedRole.Expert || choices.Areas.Contains(form.Area), AppointForm.Fields.Area, "Area");
        Require(
            role != AppointedRole.Reader || choices.Municipalities.ContainsKey(form.Municipality),
            choices.Municipalities.Count > 0 ? AppointForm.Fields.Municipality : AppointForm.Fields.Role,
            "Municipality"
        );
        return problems.Count > 0 || role is not { } given
            ? new Result.Refused(problems.ToImmutable())
            : new Result.Accepted(people, new Appointment(given, ScopeOf(given, form)));
    }

    private static string ScopeOf(AppointedRole role, AppointForm form) =>
        role switch
        {
            AppointedRole.Expert => form.Area,
            AppointedRole.Reader => form.Municipality,
            _ => "",
        };
}
