using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Registers;

/// <summary>
/// Gives roles and takes them back. The list and the person's row lie in different partitions, so one of them is ahead for a moment: the
/// list may name too much, never too little. Both may be repeated.
/// </summary>
internal sealed class Appointing(IRegisterStore register, IPeopleStore people, IOptions<OperatorOptions> options)
{
    private string OperatorId => options.Value.Id;

    /// <summary>The list is written again afterwards, in case that somebody else took the same role back in between.</summary>
    public async Task AppointAsync(AppointmentEntry entry, CancellationToken ct)
    {
        await register.NoteAppointmentAsync(OperatorId, entry, ct);
        await ChangeAsync(entry.Person, p => p.Appointed(OperatorId, entry.Appointment), ct);
        await register.NoteAppointmentAsync(OperatorId, entry, ct);
        await register.ForgetIntroductionAsync(OperatorId, entry.Person, ct);
    }

    /// <returns>Null: nobody holds it.</returns>
    public Task<AppointmentEntry?> RevokeAsync(string id, CancellationToken ct) =>
        Contention.RepeatAsync(async () =>
        {
            if (await register.AppointmentAsync(OperatorId, id, ct) is not { } stored)
            {
                return null;
            }

            await ChangeAsync(stored.Value.Person, p => p.Dismissed(OperatorId, stored.Value.Appointment), ct);
            await register.RemoveAppointmentAsync(OperatorId, stored, ct);
            return stored.Value;
        });

    private Task<bool> ChangeAsync(PersonId person, Func<PersonRecord, PersonRecord> change, CancellationToken ct) =>
        Contention.RepeatAsync(async () =>
        {
            var stored = await people.LoadAsync(person, ct);
            var before = stored?.Value ?? PersonRecord.New(person);
            var after = change(before);
            if (ReferenceEquals(after, before))
            {
                return false;
            }

            await people.SaveAsync(after, stored?.ETag, ct);
            return true;
        });
}
