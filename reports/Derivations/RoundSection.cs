using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>What was measured: kind of Fachbereich, catalogue, day, who took part.</summary>
internal static class RoundSection
{
    public static void Write(Derivation d, Audience audience, Lines lines)
    {
        var (say, result) = (d.Say, d.Result);
        lines.Title(say.Title);
        lines.Add(say.Kind(d.Catalogue.Find(result.DepartmentKind)?.Name.In(d.Language) ?? result.DepartmentKind.Value));
        lines.Add(say.Catalogue(result.CatalogueVersion));
        lines.Add(say.AsOf(say.Date(result.AsOf), result.BudgetYear));
        lines.Add(audience == Audience.Leadership ? say.ForLeaders : say.ForEveryone);
        lines.Add(say.Leaders(result.Participation.Leaders, result.Participation.LeadersInvited));
        lines.Add(Staff(d));
        if (result.StaffScope == InterviewScope.Quick)
        {
            lines.Add(say.QuickScope);
        }
    }

    private static string Staff(Derivation d) =>
        (d.Result.Participation, d.Say) switch
        {
            ({ Detail: StaffDetail.None } p, var say) => say.StaffTooFew(p.Threshold),
            ({ StaffAnswered: { } answered, StaffInvited: { } invited } p, var say) => say.StaffOf(answered, invited, p.Threshold),
            (var p, var say) => say.StaffEnough(p.Threshold),
        };
}
