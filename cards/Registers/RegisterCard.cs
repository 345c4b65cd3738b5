using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Registers;

/// <summary>Municipalities with their Fachbereiche, then teams that could be one; page by page.</summary>
public static class RegisterCard
{
    private const int PerPage = 10;

    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    /// <param name="notice">What was just done; empty: nothing.</param>
    public static JObject For(RegisterView view, int page, string notice, AssessmentCatalogue catalogue, Language l)
    {
        var words = Words.In(l);
        var lines = Lines(view, catalogue, words, l).ToList();
        var shown = ListPage.Of(lines, page, PerPage);
        return CardJson.Of(
            l,
            words.RegisterHeading,
            [
                .. Text.Notices(notice),
                Text.Heading(words.RegisterHeading),
                Text.Muted(words.RegisterCounts(view.Register.Municipalities.Length, view.Register.Departments.Length)),
                .. lines.Count == 0 ? [Text.Paragraph(words.RegisterEmpty)] : Array.Empty<AdaptiveElement>(),
                .. shown.Items.Select(line => line()),
                .. shown.Pages > 1
                    ? [Buttons.Row(Paging.Buttons(CardVerbs.RegisterShow, shown.Number, shown.Pages, words))]
                    : Array.Empty<AdaptiveElement>(),
            ],
            [
                Buttons.Plain(words.RegisterNewMunicipality, CardVerbs.RegisterMunicipality),
                Buttons.Plain(words.RegisterNewDepartment, CardVerbs.RegisterDepartment),
                Buttons.Plain(words.RegisterImport, CardVerbs.RegisterImport),
                .. view.Register.Departments.IsEmpty
                    ? Array.Empty<AdaptiveAction>()
                    : [Buttons.Plain(words.ManyHeading, CardVerbs.StartMany)],
            ]
        );
    }

    private static IEnumerable<Func<AdaptiveElement>> Lines(RegisterView view, AssessmentCatalogue catalogue, Words words, Language l)
    {
        foreach (var municipality in view.Register.Municipalities.Select(m => m.Value))
        {
            yield return () => Line(municipality.Name, MunicipalityFacts(municipality, words), Edit(municipality.Id), true);
            foreach (var department in view.Register.DepartmentsOf(municipality.Id).Select(d => d.Value))
            {
                yield return () =>
                    Line(department.Name, DepartmentFacts(department, view, catalogue, words, l), EditDepartment(department.Id), false);
            }
        }

        foreach (var team in view.Candidates)
        {
            yield return () => Line(team.Name, words.RegisterCandidate, Adopt(team), false);
        }

        AdaptiveAction Edit(string id) =>
            Buttons.Plain(words.RegisterEdit, CardVerbs.RegisterMunicipality, new JObject { [CardKeys.Entry] = id });

        AdaptiveAction EditDepartment(string id) =>
            Buttons.Plain(words.RegisterEdit, CardVerbs.RegisterDepartment, new JObject { [CardKeys.Entry] = id });

        AdaptiveAction Adopt(TeamRecord team) =>
            Buttons.Plain(words.RegisterAdopt, CardVerbs.RegisterDepartment, new JObject { [CardKeys.Team] = team.Channel.TeamId });
    }

    private static AdaptiveColumnSet Line(string name, string facts, AdaptiveAction action, bool isMunicipality) =>
        ListRow.For(
            isMunicipality ? Text.UserSection(UserText.Clean(name)) : Text.User(UserText.Clean(name)),
            Text.MutedUser(facts),
            action,
            separator: isMunicipality
        );

    private static string MunicipalityFacts(Municipality municipality, Words words) =>
        Joined(
            municipality.Land is { } land ? words.Land(land) : "",
            municipality.Size is { } size ? words.Size(size) : "",
            municipality.BudgetYear is { } year ? words.RegisterBudgetFrom(year) : "",
            words.RegisterLimitOf(municipality.MeasureLimit)
        );

    private static string DepartmentFacts(
        Department department,
        RegisterView view,
        AssessmentCatalogue catalogue,
        Words words,
        Language l
    ) =>
        Joined(
            catalogue.Find(department.Kind) is { } kind ? kind.Name.In(l) : "",
            department.People is { } people ? words.RegisterPeople(people) : "",
            department.Team is { } team ? UserText.Clean(TeamName(view, team), 60) : words.RegisterNoTeam,
            department.Leaders.IsEmpty ? words.RegisterNoLeaders : words.RegisterLeaders(department.Leaders.Length)
        );

    private static string TeamName(RegisterView view, TeamChannel team) =>
        view.Teams.FirstOrDefault(t => t.Channel.TeamId == team.TeamId)?.Name ?? "";

    private static string Joined(params string[] facts) => string.Join(" · ", facts.Where(f => f.Length > 0));
}
