using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Registers;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>Who holds which role, and taking one back.</summary>
internal static class RolesConversation
{
    public static async Task ShowAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (Access.CoordinatesInPersonalChat(turn))
        {
            await ShowAsync(turn, "", ct);
        }
    }

    public static async Task RevokeAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        var revoked = await turn.Register.RevokeAsync(turn.Input[CardKeys.Entry], ct);
        var names = await turn.Register.MunicipalityNamesAsync(ct);
        await ShowAsync(turn, revoked is null ? Messages.NothingToRevoke(turn.Language) : NoticeOf(turn, revoked, names), ct);
    }

    /// <summary>Names are told to the coordinators only by those who want a role.</summary>
    public static async Task IntroduceAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        await turn.Register.IntroduceAsync(ct);
        turn.Say(Messages.Introduced(turn.Language));
    }

    public static async Task ShowAsync(Turn turn, string notice, CancellationToken ct)
    {
        var view = new RolesView(
            await turn.Register.AppointmentsAsync(ct),
            turn.Register.ConfiguredCoordinators,
            await turn.Register.MunicipalityNamesAsync(ct)
        );
        turn.Show(RolesCard.For(view, turn.Input.PageNumber, notice, turn.Language));
    }

    private static string NoticeOf(Turn turn, AppointmentEntry revoked, IReadOnlyDictionary<string, string> municipalities)
    {
        var role = RoleTexts.Of(revoked.Appointment, municipalities, turn.Language);
        return revoked.Appointment.Role == AppointedRole.Coordinator && turn.Register.IsConfigured(revoked.Person)
            ? Messages.RevokedButConfigured(revoked.DisplayName, role, turn.Language)
            : Messages.Revoked(revoked.DisplayName, role, turn.Language);
    }
}
