using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs.Registers;
using DigiCheckBot.Options;
using DigiCheckBot.Turns;
using Microsoft.Bot.Builder;

namespace DigiCheckBot.Registers;

/// <summary>The register as one turn of one person can reach it.</summary>
internal sealed class RegisterDesk(
    ITurnContext context,
    Actor actor,
    OperatorOptions options,
    IRegisterStore register,
    IRoundStore rounds,
    Appointing appointing,
    OperatorClock clock
) : IRegisterDesk
{
    public int ConfiguredCoordinators => options.Coordinators.Count;

    public bool IsConfigured(PersonId person) => options.IsCoordinator(person);

    public Task<ImmutableArray<AppointmentEntry>> AppointmentsAsync(CancellationToken ct) => register.AppointmentsAsync(options.Id, ct);

    public Task AppointAsync(AppointmentEntry entry, CancellationToken ct) => appointing.AppointAsync(entry, ct);

    public Task<AppointmentEntry?> RevokeAsync(string id, CancellationToken ct) => appointing.RevokeAsync(id, ct);

    public Task<ImmutableArray<RosterMember>> IntroducedAsync(CancellationToken ct) => register.IntroducedAsync(options.Id, ct);

    public Task IntroduceAsync(CancellationToken ct)
    {
        var from = context.Activity.From;
        var name = string.IsNullOrWhiteSpace(from.Name) ? actor.Person.ObjectId : from.Name;
        return register.IntroduceAsync(options.Id, new RosterMember(actor.Person, from.Id, name), clock.Now, ct);
    }

    public async Task<IReadOnlyDictionary<string, string>> MunicipalityNamesAsync(CancellationToken ct)
    {
        var known = (await register.LoadAsync(options.Id, ct)).Municipalities.Select(m => m.Value).ToList();
        var names = known.ToDictionary(m => m.Id, m => m.Name, StringComparer.Ordinal);
        await foreach (var round in rounds.ListAsync(options.Id, ct))
        {
            if (!known.Any(m => MunicipalRegister.IsSame(m.Name, round.Municipality)))
            {
                names.TryAdd(round.Municipality, round.Municipality);
            }
        }

        return names;
    }

    public Task<MunicipalRegister> LoadAsync(CancellationToken ct) => register.LoadAsync(options.Id, ct);

    public async Task<bool> SaveAsync(IReadOnlyCollection<RegisterChange> changes, CancellationToken ct)
    {
        try
        {
            await register.SaveAsync(options.Id, changes, ct);
            return true;
        }
        catch (SavedByAnotherException)
        {
            return false;
        }
    }
}
