using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Cards.Registers;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>The cards of the register and of the roles.</summary>
internal static class SampleRegister
{
    private static readonly ImmutableSortedDictionary<string, string> None = ImmutableSortedDictionary<string, string>.Empty;
    private static readonly ImmutableArray<string> Areas = ["DMS", "Portale/OZG"];

    public static Dictionary<string, JObject> Cards(Language l, string typed)
    {
        var municipalities = new Dictionary<string, string> { ["m1"] = Or(typed, "Musterstadt") };
        var choices = new AppointChoices("19:team", Or(typed, "Bürgeramt Musterstadt"), People(typed), Areas, municipalities);
        var bad = new AppointForm(
            ["unknown"],
            "Expert",
            "",
            "",
            ImmutableSortedDictionary<string, string>
                .Empty.Add(AppointForm.Fields.People, "Bitte wählen Sie mindestens eine Person.")
                .Add(AppointForm.Fields.Area, "Bitte wählen Sie den Bereich.")
        );
        return new()
        {
            ["roles"] = RolesCard.For(new RolesView(Appointments(typed, 3), 1, municipalities), 1, "", l),
            ["roles-none"] = RolesCard.For(new RolesView([], 2, municipalities), 1, "", l),
            ["roles-page-2"] = RolesCard.For(
                new RolesView(Appointments(typed, 40), 1, municipalities),
                2,
                Or(typed, "Ernannt: Mitarbeit 1"),
                l
            ),
            ["roles-source"] = AppointSourceCard.For([Team("19:a", typed), Team("19:b", typed)], 2, l),
            ["roles-source-none"] = AppointSourceCard.For([], 0, l),
            ["roles-appoint"] = AppointCard.For(AppointForm.Empty, choices, l),
            ["register"] = RegisterCard.For(View(typed, 1), 1, "", SampleCatalogue.Small, l),
            ["register-empty"] = RegisterCard.For(new RegisterView(MunicipalRegister.Empty, []), 1, "", SampleCatalogue.Small, l),
            ["register-page-2"] = RegisterCard.For(View(typed, 30), 2, Or(typed, "Gespeichert: Bürgeramt."), SampleCatalogue.Small, l),
            ["register-municipality"] = MunicipalityCard.For(MunicipalityForm(typed), "", l),
            ["register-municipality-bad"] = MunicipalityCard.For(BadMunicipalityForm(typed), Or(typed, "Inzwischen geändert."), l),
            ["register-department"] = DepartmentCard.For(DepartmentForm(typed), Choices(typed, 1), "", l),
            ["register-department-many"] = DepartmentCard.For(
                DepartmentForm(typed) with
                {
                    Id = "",
                    Team = "",
                },
                Choices(typed, 120),
                Or(typed, "Gespeichert: Bürgeramt."),
                l
            ),
            ["register-import"] = ImportCard.For("", [], l),
            ["register-import-bad"] = ImportCard.For(
                Or(typed, "Kommune;Fachbereich\nMusterstadt;Bürgeramt"),
                [.. Enumerable.Range(1, 20).Select(i => Or(typed, $"Zeile {i}, Spalte Typ: Diese Spalte fehlt."))],
                l
            ),
            ["roles-appoint-bad"] = AppointCard.For(bad, choices with { TeamId = AppointSourceCard.Introduced }, l),
        };
    }

    private static RegisterView View(string typed, int municipalities) =>
        new(
            new MunicipalRegister(
                [.. Enumerable.Range(1, municipalities).Select(i => new Versioned<Municipality>(Municipality(i, typed), "etag"))],
                [
                    .. Enumerable
                        .Range(1, municipalities)
                        .Select(i => new Versioned<Department>(Department($"d{i}", i, typed, i == 1 ? "19:a" : null), "etag")),
                    new Versioned<Department>(Department("x", 1, typed, null) with { People = null, Leaders = [] }, "etag"),
                ]
            ),
            [Team("19:a", typed), Team("19:b", typed)]
        );

    private static Municipality Municipality(int i, string typed) =>
        new($"m{i}", Or(typed, $"Musterstadt {i}"), FederalState.NorthRhineWestphalia, MunicipalitySize.SmallTown, 2027);

    private static Department Department(string id, int municipality, string typed, string? team) =>
        new(
            id,
            $"m{municipality}",
            Or(typed, "Bürgeramt"),
            SampleCatalogue.Kind.Id,
            12,
            team is null ? null : new TeamChannel("tenant", team, team),
            ["a"]
        );

    private static MunicipalityForm MunicipalityForm(string typed) =>
        new("m1", "etag", Or(typed, "Musterstadt"), "NW", "SmallTown", "2027", "10000", CanRemove: true, None);

    private static MunicipalityForm BadMunicipalityForm(string typed) =>
        MunicipalityForm(typed) with
        {
            Id = "",
            Seen = "",
            Land = Or(typed, "XX"),
            BudgetYear = Or(typed, "bald"),
            MeasureLimit = Or(typed, "viel"),
            CanRemove = false,
            Problems = None.Add("name", Or(typed, "Diesen Namen gibt es schon."))
                .Add("budgetYear", Or(typed, "Bitte geben Sie ein Jahr an.")),
        };

    private static DepartmentForm DepartmentForm(string typed) =>
        new("d1", "etag", "m1", Or(typed, "Bürgeramt"), SampleCatalogue.Kind.Id.Value, "12", "19:a", ["a"], None);

    private static DepartmentChoices Choices(string typed, int count) =>
        new(
            [.. Enumerable.Range(1, count).Select(i => Municipality(i, typed))],
            SampleCatalogue.Small.DepartmentKinds,
            [.. Enumerable.Range(1, count).Select(i => Team($"19:{i}a", typed))],
            [.. Enumerable.Repeat(People(typed), count).SelectMany(p => p).Take(count * 2)]
        );

    private static ImmutableArray<AppointmentEntry> Appointments(string typed, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new AppointmentEntry(
                    new PersonId("tenant", $"person-{i}"),
                    (i % 3) switch
                    {
                        0 => new Appointment(AppointedRole.Coordinator),
                        1 => new Appointment(AppointedRole.Expert, "Portale/OZG"),
                        _ => new Appointment(AppointedRole.Reader, "m1"),
                    },
                    Or(typed, $"Mitarbeit {i + 1}"),
                    "29:1"
                )),
        ];

    private static ImmutableArray<RosterMember> People(string typed) =>
        [
            new RosterMember(new PersonId("tenant", "a"), "29:1", Or(typed, "Leitung")),
            new RosterMember(new PersonId("tenant", "b"), "29:2", Or(typed, "Mitarbeit 1")),
        ];

    private static TeamRecord Team(string id, string typed) => new(new TeamChannel("tenant", id, id), Or(typed, $"Team {id[^1]}"), "{}");

    private static string Or(string typed, string ordinary) => typed.Length > 0 ? typed : ordinary;
}
