using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Turns the start form into settings, or says at each field what is wrong and what to do.</summary>
internal static class StartRoundReading
{
    private const int LongestName = 100;
    private const int LongestContact = 200;
    private const int LastBudgetYearFromNow = 3;

    public abstract record Result
    {
        private Result() { }

        public sealed record Accepted(RoundSettings Settings, ImmutableArray<string> Leaders) : Result;

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
        );

    public static Result Read(StartRoundForm form, ImmutableArray<RosterMember> roster, Turn turn)
    {
        var problems = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        void Require(bool holds, string field, string problem)
        {
            if (!holds)
            {
                problems.TryAdd(field, Messages.FormProblem(problem, turn.Language));
            }
        }

        var today = turn.Today;
        var deadline = Date(form.Deadline);
        var worksCouncil = Date(form.WorksCouncilOn);
        var dataProtection = Date(form.DataProtectionOn);
        var year = int.TryParse(form.BudgetYear, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
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
        Require(deadline is { } last && DeadlineRule.Allows(last, today), StartRoundForm.Fields.Deadline, "Deadline");
        Require(worksCouncil is not null && worksCouncil <= today, StartRoundForm.Fields.WorksCouncilOn, "DoneOn");
        Require(dataProtection is not null && dataProtection <= today, StartRoundForm.Fields.DataProtectionOn, "DoneOn");
        Require(form.Contact.Length is >= 2 and <= LongestContact, StartRoundForm.Fields.Contact, "Contact");
        Require(year >= today.Year && year <= today.Year + LastBudgetYearFromNow, StartRoundForm.Fields.BudgetYear, "BudgetYear");
        if (problems.Count > 0 || kind is null || deadline is null || worksCouncil is null || dataProtection is null)
        {
            return new Result.Refused(problems.ToImmutable());
        }

        var settings = new RoundSettings(
            form.DepartmentName,
            kind.Id,
            form.Municipality,
            form.Scope == StartRoundForm.QuickScope ? InterviewScope.Quick : InterviewScope.Full,
            deadline.Value,
            new Preconditions(worksCouncil.Value, dataProtection.Value, form.Contact, year),
            turn.Operator.Threshold,
            turn.Catalogue.Version
        );
        return new Result.Accepted(settings, form.Leaders);
    }

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
