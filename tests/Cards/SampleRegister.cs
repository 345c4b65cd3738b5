using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Registers;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>The cards of the register and of the roles.</summary>
internal static class SampleRegister
{
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
            ["roles-appoint-bad"] = AppointCard.For(bad, choices with { TeamId = AppointSourceCard.Introduced }, l),
        };
    }

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
