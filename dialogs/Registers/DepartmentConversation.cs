using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Registers;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>Creates, changes and removes a Fachbereich of the register.</summary>
internal static class DepartmentConversation
{
    public static async Task ShowFormAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        var id = turn.Input[CardKeys.Entry];
        var register = await turn.Register.LoadAsync(ct);
        if (register.Municipalities.IsEmpty)
        {
            await RegisterConversation.ShowAsync(turn, Messages.RegisterFirstMunicipality(turn.Language), ct);
        }
        else if (id.Length == 0)
        {
            await ShowAsync(turn, DepartmentReading.New(await TeamAsync(turn, ct), register), register, "", ct);
        }
        else if (register.Department(id) is { } stored)
        {
            await ShowAsync(turn, DepartmentReading.FormOf(stored), register, "", ct);
        }
        else
        {
            await RegisterConversation.ShowGoneAsync(turn, ct);
        }
    }

    public static async Task SaveAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        var register = await turn.Register.LoadAsync(ct);
        var form = DepartmentReading.FormOf(turn.Input);
        var teams = await turn.Desk.TeamsAsync(ct);
        var (department, problems) = DepartmentReading.Read(form, register, teams, await RosterAsync(turn, form.Team, teams, ct), turn);
        if (department is null)
        {
            await ShowAsync(turn, form with { Problems = problems }, register, "", ct);
            return;
        }

        var stored = register.Department(department.Id);
        var isSeen = form.Seen == (stored?.ETag ?? "");
        var isSaved =
            (stored is not null && DepartmentReading.IsSame(stored.Value, department))
            || (isSeen && await turn.Register.SaveAsync([new RegisterChange.SaveDepartment(department, stored?.ETag)], ct));
        await (isSaved ? ShowSavedAsync(turn, department, stored?.Value, ct) : ShowNewerAsync(turn, department.Id, ct));
    }

    public static async Task RemoveAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        var register = await turn.Register.LoadAsync(ct);
        if (register.Department(turn.Input[CardKeys.Entry]) is not { } stored)
        {
            await RegisterConversation.ShowGoneAsync(turn, ct);
        }
        else
        {
            var removal = new RegisterChange.RemoveDepartment(stored.Value.Id, stored.ETag);
            await RegisterConversation.RemoveAsync(turn, removal, stored.Value.Name, () => ShowNewerAsync(turn, stored.Value.Id, ct), ct);
        }
    }

    /// <summary>With a new team the card comes once more, because only now its members can be chosen as leaders.</summary>
    private static async Task ShowSavedAsync(Turn turn, Department saved, Department? before, CancellationToken ct)
    {
        var notice = Messages.RegisterSaved(saved.Name, turn.Language);
        var register = await turn.Register.LoadAsync(ct);
        if (saved.Team is not null && saved.Leaders.IsEmpty && before?.Team != saved.Team && register.Department(saved.Id) is { } stored)
        {
            await ShowAsync(turn, DepartmentReading.FormOf(stored), register, notice, ct);
            return;
        }

        await RegisterConversation.ShowAsync(turn, notice, ct);
    }

    private static async Task ShowNewerAsync(Turn turn, string id, CancellationToken ct)
    {
        var register = await turn.Register.LoadAsync(ct);
        if (register.Department(id) is { } newer)
        {
            await ShowAsync(turn, DepartmentReading.FormOf(newer), register, Messages.RegisterChangedMeanwhile(turn.Language), ct);
            return;
        }

        await RegisterConversation.ShowGoneAsync(turn, ct);
    }

    private static async Task ShowAsync(Turn turn, DepartmentForm form, MunicipalRegister register, string notice, CancellationToken ct)
    {
        var teams = await turn.Desk.TeamsAsync(ct);
        var free = teams.Where(t => t.Channel.TeamId == form.Team || (t.Installed && register.DepartmentOf(t.Channel.TeamId) is null));
        var choices = new DepartmentChoices(
            [.. register.Municipalities.Select(m => m.Value)],
            turn.Catalogue.DepartmentKinds,
            [.. free],
            await RosterAsync(turn, form.Team, teams, ct)
        );
        turn.Show(DepartmentCard.For(form, choices, notice, turn.Language));
    }

    private static async Task<TeamRecord?> TeamAsync(Turn turn, CancellationToken ct) =>
        (await turn.Desk.TeamsAsync(ct)).FirstOrDefault(t => t.Channel.TeamId == turn.Input[CardKeys.Team]);

    private static async Task<ImmutableArray<RosterMember>> RosterAsync(
        Turn turn,
        string teamId,
        ImmutableArray<TeamRecord> teams,
        CancellationToken ct
    ) => teams.FirstOrDefault(t => t.Channel.TeamId == teamId && t.Installed) is { } team ? await turn.Desk.RosterAsync(team, ct) : [];
}
