using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string RolesHeading => Say();

    public string RolesConfigured(int count) => Fill([count]);

    public string RolesNone => Say();

    public string RolesAppoint => Say();

    public string RolesRevoke => Say();

    public string BackToRoles => Say();

    public string RoleCoordinator => Say();

    public string RoleExpert => Say();

    public string RoleTester => Say();

    public string RoleReader => Say();

    public string RoleWithScope(string role, string scope) => Fill([role, scope]);

    public string AppointHeading => Say();

    public string AppointNobody => Say();

    public string AppointSource => Say();

    public string AppointSourceText => Say();

    public string AppointNext => Say();

    public string AppointIntroduced => Say();

    public string AppointIntroducedCount(int count) => Fill([count]);

    public string AppointPeople => Say();

    public string AppointRole => Say();

    public string AppointArea => Say();

    public string AppointMunicipality => Say();

    public string Role(AppointedRole role) =>
        role switch
        {
            AppointedRole.Coordinator => RoleCoordinator,
            AppointedRole.Expert => RoleExpert,
            AppointedRole.Tester => RoleTester,
            _ => RoleReader,
        };
}
