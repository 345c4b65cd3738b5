using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Registers;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>Appointing somebody: where the person is to be found, then who gets which role.</summary>
internal static class AppointConversation
{
    public static async Task ShowFormAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        if (await ChoicesAsync(turn, ct) is { } choices)
        {
            turn.Show(AppointCard.For(AppointForm.Empty, choices, turn.Language));
            return;
        }

        await ShowSourcesAsync(turn, ct);
    }

    /// <summary>People and scope count only if they are among what can be chosen: what a card says can be forged.</summary>
    public static async Task ConfirmAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        if (await ChoicesAsync(turn, ct) is not { } choices)
        {
            await ShowSourcesAsync(turn, ct);
            return;
        }

        var form = AppointReading.FormOf(turn.Input);
        switch (AppointReading.Read(form, choices, turn.Language))
        {
            case AppointReading.Result.Refused refused:
                turn.Show(AppointCard.For(form with { Problems = refused.Problems }, choices, turn.Language));
                break;
            case AppointReading.Result.Accepted accepted:
                await AppointAsync(turn, accepted, choices, ct);
                break;
        }
    }

    private static async Task AppointAsync(Turn turn, AppointReading.Result.Accepted accepted, AppointChoices choices, CancellationToken ct)
    {
        foreach (var person in accepted.People)
        {
            await turn.Register.AppointAsync(
                new AppointmentEntry(person.Person, accepted.Appointment, person.DisplayName, person.TeamsUserId),
                ct
            );
        }

        var role = RoleTexts.Of(accepted.Appointment, choices.Municipalities, turn.Language);
        await RolesConversation.ShowAsync(
            turn,
            Messages.Appointed([.. accepted.People.Select(p => p.DisplayName)], role, turn.Language),
            ct
        );
    }

    private static async Task ShowSourcesAsync(Turn turn, CancellationToken ct)
    {
        var introduced = await turn.Register.IntroducedAsync(ct);
        turn.Show(AppointSourceCard.For(await turn.Desk.TeamsAsync(ct), introduced.Length, turn.Language));
    }

    /// <returns>Null: it isn't settled where to look for the person.</returns>
    private static async Task<AppointChoices?> ChoicesAsync(Turn turn, CancellationToken ct)
    {
        var source = turn.Input[CardKeys.Team];
        if (source == AppointSourceCard.Introduced)
        {
            return await ChoicesAsync(turn, source, "", await turn.Register.IntroducedAsync(ct), ct);
        }

        var team = (await turn.Desk.TeamsAsync(ct)).FirstOrDefault(t => t.Channel.TeamId == source);
        return team is null ? null : await ChoicesAsync(turn, source, team.Name, await turn.Desk.RosterAsync(team, ct), ct);
    }

    private static async Task<AppointChoices> ChoicesAsync(
        Turn turn,
        string source,
        string name,
        ImmutableArray<RosterMember> people,
        CancellationToken ct
    ) => new(source, name, people, ExpertAreas.Of(turn.Catalogue), await turn.Register.MunicipalityNamesAsync(ct));
}
