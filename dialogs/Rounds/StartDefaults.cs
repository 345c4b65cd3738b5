using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>What stands in the start form at first.</summary>
internal static class StartDefaults
{
    private const int DefaultDays = 14;

    /// <summary>What is stated to others (Personalrat, data protection) is never filled in for the coordinator.</summary>
    public static StartRoundForm Common(Turn turn) =>
        new(
            RoundId.New(),
            DepartmentName: "",
            Kind: "",
            Municipality: "",
            Leaders: [],
            Scope: StartRoundForm.FullScope,
            Deadline: Day(turn.Today.AddDays(DefaultDays)),
            WorksCouncilOn: "",
            DataProtectionOn: "",
            Contact: "",
            BudgetYear: Text(turn.Today.Year + 1),
            Problems: ImmutableSortedDictionary<string, string>.Empty
        )
        {
            Threshold = Text(turn.Operator.Threshold),
            Reminders = Text(ReminderSchedule.Most),
            Rehearsal = StartRoundForm.RealRound,
        };

    /// <summary>As far as the register knows the team.</summary>
    public static StartRoundForm Of(Turn turn, TeamRecord team, MunicipalRegister register)
    {
        var form = Common(turn);
        if (register.DepartmentOf(team.Channel.TeamId) is not { Value: var department })
        {
            return form with { DepartmentName = team.Name };
        }

        var municipality = register.Municipality(department.MunicipalityId)?.Value;
        return form with
        {
            DepartmentName = department.Name,
            Kind = department.Kind.Value,
            Municipality = municipality?.Name ?? "",
            Leaders = department.Leaders,
            Land = municipality?.Land?.Code() ?? "",
            BudgetYear = municipality?.BudgetYear >= turn.Today.Year ? Text(municipality.BudgetYear.Value) : form.BudgetYear,
        };
    }

    /// <summary>As the draft stands.</summary>
    public static StartRoundForm Of(AssessmentRound draft)
    {
        var settings = draft.Settings;
        return new StartRoundForm(
            draft.Id,
            RehearsalName.Plain(settings.DepartmentName),
            settings.DepartmentKind.Value,
            settings.Municipality,
            draft.Planned?.Leaders ?? [],
            settings.StaffScope == InterviewScope.Quick ? StartRoundForm.QuickScope : StartRoundForm.FullScope,
            Day(settings.Deadline),
            Day(settings.Preconditions.WorksCouncilInformedOn),
            Day(settings.Preconditions.DataProtectionInvolvedOn),
            settings.Preconditions.Contact,
            Text(settings.Preconditions.BudgetYear),
            ImmutableSortedDictionary<string, string>.Empty
        )
        {
            Threshold = Text(settings.Threshold),
            Reminders = Text(settings.Reminders),
            Land = settings.State?.Code() ?? "",
            StartsOn = draft.Planned?.On is { } day ? Day(day) : "",
            Previous = draft.Previous,
            Rehearsal = draft.IsRehearsal ? StartRoundForm.RehearsalRound : StartRoundForm.RealRound,
        };
    }

    /// <summary>
    /// As the round before it was started. When the new survey ends, and what is stated to others (Personalrat, data protection), is asked anew.
    /// </summary>
    public static StartRoundForm After(Turn turn, TeamRecord team, AssessmentRound last)
    {
        var settings = last.Settings;
        return Common(turn) with
        {
            DepartmentName = RehearsalName.Plain(settings.DepartmentName),
            Kind = settings.DepartmentKind.Value,
            Municipality = settings.Municipality,
            Leaders = [.. last.Leaders.Where(l => l.TenantId == team.Channel.TenantId).Select(l => l.ObjectId)],
            Scope = settings.StaffScope == InterviewScope.Quick ? StartRoundForm.QuickScope : StartRoundForm.FullScope,
            Contact = settings.Preconditions.Contact,
            BudgetYear = Text(Math.Max(turn.Today.Year + 1, settings.Preconditions.BudgetYear)),
            Threshold = Text(settings.Threshold),
            Reminders = Text(settings.Reminders),
            Land = settings.State?.Code() ?? "",
            Previous = last.Id,
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
