using System.Globalization;
using Azure.Data.Tables;
using DigiCheckBot.Assessment.Interviews;
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
        };
}
