using System.Collections.Immutable;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs.Rounds;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>The part of the command table that is about roles and the register.</summary>
internal static class RegisterCommands
{
    public static readonly ImmutableArray<Command> Table =
    [
        new("Roles", CardVerbs.RolesShow, InChannels: false, RolesConversation.ShowAsync),
        new("", CardVerbs.RolesAppoint, InChannels: false, AppointConversation.ShowFormAsync),
        new("", CardVerbs.RolesConfirm, InChannels: false, AppointConversation.ConfirmAsync),
        new("", CardVerbs.RolesRevoke, InChannels: false, RolesConversation.RevokeAsync),
        new("Introduce", "", InChannels: false, RolesConversation.IntroduceAsync),
        new("Register", CardVerbs.RegisterShow, InChannels: false, RegisterConversation.ShowAsync),
        new("", CardVerbs.RegisterMunicipality, InChannels: false, MunicipalityConversation.ShowFormAsync),
        new("", CardVerbs.RegisterSaveMunicipality, InChannels: false, MunicipalityConversation.SaveAsync),
        new("", CardVerbs.RegisterRemoveMunicipality, InChannels: false, MunicipalityConversation.RemoveAsync),
        new("", CardVerbs.RegisterDepartment, InChannels: false, DepartmentConversation.ShowFormAsync),
        new("", CardVerbs.RegisterSaveDepartment, InChannels: false, DepartmentConversation.SaveAsync),
        new("", CardVerbs.RegisterRemoveDepartment, InChannels: false, DepartmentConversation.RemoveAsync),
        new("", CardVerbs.RegisterImport, InChannels: false, ImportConversation.ShowFormAsync),
        new("", CardVerbs.RegisterImportConfirm, InChannels: false, ImportConversation.ConfirmAsync),
        new("", CardVerbs.RoundDraft, InChannels: true, StartRoundConversation.SaveDraftAsync),
        new("", CardVerbs.DraftShow, InChannels: false, DraftConversation.ShowAsync),
        new("", CardVerbs.DraftBegin, InChannels: false, DraftConversation.BeginAsync),
        new("", CardVerbs.DraftEdit, InChannels: false, DraftConversation.EditAsync),
        new("", CardVerbs.DraftPeople, InChannels: false, DraftConversation.ShowPeopleAsync),
        new("", CardVerbs.DraftLeaveOut, InChannels: false, DraftConversation.LeaveOutAsync),
        new("", CardVerbs.RoundAbandon, InChannels: false, CancelConversation.AskAsync),
        new("", CardVerbs.RoundAbandonConfirmed, InChannels: false, CancelConversation.CancelAsync),
        new("", CardVerbs.RehearsalDelete, InChannels: false, CancelConversation.AskToDeleteAsync),
        new("", CardVerbs.RehearsalDeleteConfirmed, InChannels: false, CancelConversation.DeleteAsync),
        new("", CardVerbs.StartMany, InChannels: false, StartManyConversation.ShowFormAsync),
        new("", CardVerbs.StartManyConfirm, InChannels: false, StartManyConversation.ConfirmAsync),
        new("PlayRole", "", InChannels: true, PlayRoleConversation.PlayAsync) { TakesArgument = true, Exists = t => t.MayPlayRoles },
    ];
}
