using System.Collections.Immutable;
using DigiCheckBot.Cards;

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
        new("PlayRole", "", InChannels: true, PlayRoleConversation.PlayAsync) { TakesArgument = true, Exists = t => t.MayPlayRoles },
    ];
}
