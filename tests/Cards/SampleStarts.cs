using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Starts;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>The cards before a round runs, and those that end it before its time.</summary>
internal static class SampleStarts
{
    public static Dictionary<string, JObject> Cards(Language l, string typed)
    {
        var round = SampleCards.Round(typed);
        var draft = round with
        {
            State = RoundState.Draft,
            Planned = new PlannedStart(new DateOnly(2026, 12, 1), ["p1"], ["p2"], "29:1", "00"),
        };
        return new()
        {
            ["draft"] = DraftCard.For(draft, Or(typed, "Bürgeramt Musterstadt"), "", l),
            ["draft-by-hand"] = DraftCard.For(
                draft with
                {
                    Planned = draft.Planned with { On = null },
                },
                Or(typed, "Bürgeramt Musterstadt"),
                Or(typed, "Der Entwurf ist gesichert."),
                l
            ),
            ["draft-people"] = DraftPeopleCard.For(draft, People(typed, 3), 1, l),
            ["draft-people-page-2"] = DraftPeopleCard.For(draft, People(typed, 400), 2, l),
            ["round-cancel"] = CancelRoundCard.For(round, l),
            ["rehearsal-delete"] = CancelRoundCard.ForDeletion(round, l),
            ["rehearsal-deleted"] = RehearsalDeletedCard.For(l),
            ["start-many"] = StartManyCard.For(Form(typed), Departments(typed, 2), 3, l),
            ["start-many-60"] = StartManyCard.For(Form(typed), Departments(typed, 200), 0, l),
            ["start-many-result"] = StartManyCard.Result(
                [.. Departments(typed, 60).Select(d => new StartedDepartment(d.Name, d.Municipality, "beginnt jetzt"))],
                l
            ),
        };
    }

    private static StartManyForm Form(string typed) =>
        new(
            new RoundId("5f1c"),
            ["d1"],
            SampleCards.Form(typed) with
            {
                DepartmentName = "",
                Kind = "",
                Municipality = "",
                Leaders = [],
                Scope = StartRoundForm.FullScope,
                Land = "",
                StartsOn = "",
                Reminders = "3",
            }
        );

    private static ImmutableArray<StartableDepartment> Departments(string typed, int count) =>
        [.. Enumerable.Range(1, count).Select(i => new StartableDepartment($"d{i}", Or(typed, $"Amt {i}"), Or(typed, "Musterstadt")))];

    private static ImmutableArray<RosterMember> People(string typed, int count) =>
        [.. Enumerable.Range(1, count).Select(i => new RosterMember(new PersonId("tenant", $"p{i}"), "29:1", Or(typed, $"Mitarbeit {i}")))];

    private static string Or(string typed, string ordinary) => typed.Length > 0 ? typed : ordinary;
}
