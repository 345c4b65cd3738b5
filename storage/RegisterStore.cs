using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;

namespace DigiCheckBot.Storage;

/// <summary>
/// Table <c>Register</c>, partition operator: rows <c>role|…</c>, <c>introduced|…</c>, <c>kommune|…</c> and <c>fachbereich|…</c>.
/// </summary>
public sealed class RegisterStore : IRegisterStore
{
    private const int LargestBatch = 100;

    private readonly TableClient _table;

    internal RegisterStore(TableClient table) => _table = table;

    public async Task<ImmutableArray<AppointmentEntry>> AppointmentsAsync(string operatorId, CancellationToken ct)
    {
        var rows = await RowsAsync(operatorId, RegisterRow.RolePart, ct);
        return [.. rows.Select(RegisterRow.Read<AppointmentEntry>).OrderBy(e => e.DisplayName, StringComparer.Ordinal).ThenBy(e => e.Id)];
    }

    public async Task<Versioned<AppointmentEntry>?> AppointmentAsync(string operatorId, string id, CancellationToken ct) =>
        await FindAsync(operatorId, RegisterRow.RolePart, id, ct) is { } row ? RegisterRow.ReadVersioned<AppointmentEntry>(row) : null;

    public async Task NoteAppointmentAsync(string operatorId, AppointmentEntry entry, CancellationToken ct) =>
        await _table.UpsertEntityAsync(RegisterRow.Write(operatorId, RegisterRow.RolePart, entry.Id, entry), TableUpdateMode.Replace, ct);

    public async Task RemoveAppointmentAsync(string operatorId, Versioned<AppointmentEntry> entry, CancellationToken ct)
    {
        var key = TableKey.Of(RegisterRow.RolePart, entry.Value.Id);
        await Conflicts.GuardAsync(() => _table.DeleteEntityAsync(RegisterRow.Partition(operatorId), key, new ETag(entry.ETag), ct));
    }

    public async Task<ImmutableArray<RosterMember>> IntroducedAsync(string operatorId, CancellationToken ct)
    {
        var rows = await RowsAsync(operatorId, RegisterRow.IntroducedPart, ct);
        return [.. rows.OrderByDescending(r => r.GetDateTimeOffset(RegisterRow.At)).Select(RegisterRow.Read<RosterMember>)];
    }

    public async Task IntroduceAsync(string operatorId, RosterMember person, DateTimeOffset at, CancellationToken ct)
    {
        var row = RegisterRow.Write(operatorId, RegisterRow.IntroducedPart, KeyOf(person.Person), person);
        row[RegisterRow.At] = at;
        await _table.UpsertEntityAsync(row, TableUpdateMode.Replace, ct);
    }

    public async Task ForgetIntroductionAsync(string operatorId, PersonId person, CancellationToken ct) =>
        await _table.DeleteEntityAsync(
            RegisterRow.Partition(operatorId),
            TableKey.Of(RegisterRow.IntroducedPart, KeyOf(person)),
            ETag.All,
            ct
        );

    public async Task<MunicipalRegister> LoadAsync(string operatorId, CancellationToken ct)
    {
        var loading = RowsAsync(operatorId, RegisterRow.MunicipalityPart, ct);
        var departments = await RowsAsync(operatorId, RegisterRow.DepartmentPart, ct);
        var municipalities = await loading;
        return new MunicipalRegister(
            [.. municipalities.Select(RegisterRow.ReadVersioned<Municipality>).OrderBy(m => m.Value.Name, StringComparer.Ordinal)],
            [.. departments.Select(RegisterRow.ReadVersioned<Department>).OrderBy(d => d.Value.Name, StringComparer.Ordinal)]
        );
    }

    public async Task SaveAsync(string operatorId, IReadOnlyCollection<RegisterChange> changes, CancellationToken ct)
    {
        foreach (var batch in changes.Select(c => RegisterRow.ActionOf(operatorId, c)).Chunk(LargestBatch))
        {
            await Conflicts.GuardAsync(() => _table.SubmitTransactionAsync(batch, ct));
        }
    }

    private async Task<List<TableEntity>> RowsAsync(string operatorId, string part, CancellationToken ct) =>
        await _table.QueryAsync<TableEntity>(RegisterRow.FilterOf(operatorId, part), cancellationToken: ct).ToListAsync(ct);

    private async Task<TableEntity?> FindAsync(string operatorId, string part, string id, CancellationToken ct)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(
            RegisterRow.Partition(operatorId),
            TableKey.Of(part, id),
            cancellationToken: ct
        );
        return row.HasValue ? row.Value : null;
    }

    private static string KeyOf(PersonId person) => $"{person.TenantId} {person.ObjectId}";
}
