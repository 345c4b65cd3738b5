using System.Collections.Immutable;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Turns the start form into a plan, or says at each field what is wrong and what to do.</summary>
internal static class StartRoundReading
{
    private const int LongestName = 100;

    public abstract record Result
    {
        private Result() { }

        public sealed record Accepted(RoundPlan Plan) : Result;

        public sealed record Refused(ImmutableSortedDictionary<string, string> Problems) : Result;
    }

    public static StartRoundForm FormOf(RoundId round, CardInput input) =>
        new(
            round,
            input[StartRoundForm.Fields.DepartmentName].Trim(),
            input[StartRoundForm.Fields.Kind],
            input[StartRoundForm.Fields.Municipality].Trim(),
            [
                .. input[StartRoundForm.Fields.Leaders]
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Distinct(),
            ],
            input[StartRoundForm.Fields.Scope],
            input[StartRoundForm.Fields.Deadline],
            input[StartRoundForm.Fields.WorksCouncilOn],
            input[StartRoundForm.Fields.DataProtectionOn],
            input[StartRoundForm.Fields.Contact].Trim(),
            input[StartRoundForm.Fields.BudgetYear].Trim(),
            ImmutableSortedDictionary<string, string>.Empty
        )
        {
            Threshold = input[StartRoundForm.Fields.Threshold].Trim(),
            Reminders = input[StartRoundForm.Fields.Reminders],
            Land = input[StartRoundForm.Fields.Land],
            StartsOn = input[StartRoundForm.Fields.StartsOn],
            Rehearsal = input[StartRoundForm.Fields.Rehearsal],
            Previous = input.Previous,
        };

    public static Result Read(
        StartRoundForm form,
        TeamRecord team,
        ImmutableArray<RosterMember> roster,
        MunicipalRegister register,
        Turn turn
    )
    {
        var problems = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        void Require(bool holds, string field, string problem)
        {
            if (!holds)
            {
                problems.TryAdd(field, Messages.FormProblem(problem, turn.Language));
            }
        }

        var kind = turn.Catalogue.Find(new DepartmentKindId(form.Kind));
        Require(form.DepartmentName.Length is >= 2 and <= LongestName, StartRoundForm.Fields.DepartmentName, "Name");
        Require(form.Municipality.Length is >= 2 and <= LongestName, StartRoundForm.Fields.Municipality, "Name");
        Require(kind is not null, StartRoundForm.Fields.Kind, "Kind");
        Require(
            !form.Leaders.IsEmpty && form.Leaders.All(l => roster.Any(m => m.Person.ObjectId == l)),
            StartRoundForm.Fields.Leaders,
            "Leaders"
        );
        Require(form.Leaders.Length < roster.Length, StartRoundForm.Fields.Leaders, "NoStaff");
        var common = CommonReading.Read(form, turn, Require);
        return problems.Count > 0 || kind is null || common is null
            ? new Result.Refused(problems.ToImmutable())
            : new Result.Accepted(PlanOf(form, kind.Id, common, team, register, turn));
    }

    private static RoundPlan PlanOf(
        StartRoundForm form,
        DepartmentKindId kind,
        CommonSettings common,
        TeamRecord team,
        MunicipalRegister register,
        Turn turn
    )
    {
        var settings = new RoundSettings(
            RehearsalName.Of(form.DepartmentName, common.IsRehearsal, turn.Language),
            kind,
            form.Municipality,
            common.Scope,
            common.Deadline,
            common.Preconditions,
            common.Threshold,
            turn.Catalogue.Version
        )
        {
            Reminders = common.Reminders,
            State = FederalStateCode.TryParse(form.Land, out var land) ? land : null,
        };
        return new RoundPlan(form.Round, settings, team.Channel, form.Leaders)
        {
            IsRehearsal = common.IsRehearsal,
            MunicipalityId = register.MunicipalityNamed(form.Municipality)?.Value.Id,
            DepartmentId = register.DepartmentOf(team.Channel.TeamId)?.Value.Id,
            On = common.On,
        };
    }
}
