using DigiCheckBot.Cards.Registers;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>Whoever was given a role hears of it with the next turn in the 1:1 chat.</summary>
public static class AppointmentNews
{
    public static async Task TellAsync(Turn turn, CancellationToken ct)
    {
        if (turn.NewAppointments.IsEmpty)
        {
            return;
        }

        var names = await turn.Register.MunicipalityNamesAsync(ct);
        foreach (var appointment in turn.NewAppointments)
        {
            turn.Say(Messages.YouAreAppointed(RoleTexts.Of(appointment, names, turn.Language), turn.Language));
        }
    }
}
