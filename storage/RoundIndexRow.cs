using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage;

/// <summary>One line of the list of rounds: partition operator, row municipality and round.</summary>
internal static class RoundIndexRow
{
    public const string StartedAt = "StartedAt";

    private const string Municipality = "Municipality";
    private const string Department = "Department";
    private const string DepartmentId = "DepartmentId";
    private const string State = "State";
    private const string Deadline = "Deadline";
    private const string Since = "StateSince";
    private const string Leaders = "Leaders";
    private const string Rehearsal = "Rehearsal";
    private const char BetweenPeople = ';';
    private const char WithinPerson = ' ';
    private const string DayFormat = "yyyy-MM-dd";

    public static TableEntity Write(AssessmentRound round) =>
        new(TableKey.Of(round.OperatorId), TableKey.Of(round.Settings.Municipality, round.Id.Value))
        {
            [Municipality] = round.Settings.Municipality,
            [Department] = round.Settings.DepartmentName,
            [DepartmentId] = round.DepartmentId,
            [State] = round.State.ToString(),
            [Deadline] = round.Settings.Deadline.ToString(DayFormat, CultureInfo.InvariantCulture),
            [StartedAt] = round.StartedAt,
            [Since] = round.StateSince,
            [Leaders] = string.Join(BetweenPeople, round.Leaders.Select(l => $"{l.TenantId}{WithinPerson}{l.ObjectId}")),
            [Rehearsal] = round.IsRehearsal,
        };

    public static RoundSummary Read(TableEntity row) =>
        new(
            new RoundId(TableKey.Read(row.RowKey)[1]),
            row.GetString(Municipality),
            row.GetString(Department),
            Enum.Parse<RoundState>(row.GetString(State)),
            DateOnly.ParseExact(row.GetString(Deadline), DayFormat, CultureInfo.InvariantCulture)
        )
        {
            DepartmentId = row.GetString(DepartmentId),
            StateSince = row.GetDateTimeOffset(Since) ?? row.GetDateTimeOffset(StartedAt),
            Leaders = LeadersOf(row),
            IsRehearsal = row.GetBoolean(Rehearsal) == true,
        };

    /// <summary>A row of an earlier version names none.</summary>
    private static ImmutableArray<PersonId> LeadersOf(TableEntity row) =>
        [
            .. (row.GetString(Leaders) ?? "")
                .Split(BetweenPeople, StringSplitOptions.RemoveEmptyEntries)
                .Select(l => l.Split(WithinPerson))
                .Where(l => l.Length == 2)
                .Select(l => new PersonId(l[0], l[1])),
        ];
}
