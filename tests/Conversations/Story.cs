using System.Globalization;
using DigiCheckBot.Tests.Channel;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>The parts of the story that most tests only need to have happened.</summary>
internal static class Story
{
    /// <summary>A right start form but for what a test changes.</summary>
    public static (string, string)[] Form(Scene scene, params (string Id, string Value)[] changes)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var form = new Dictionary<string, string>
        {
            ["departmentName"] = "Bürgeramt",
            ["kind"] = "buergeramt",
            ["municipality"] = "Musterstadt",
            ["leaders"] = scene.Leader.Self.AadObjectId,
            ["scope"] = "full",
            ["deadline"] = Day(today.AddDays(14)),
            ["worksCouncilOn"] = Day(today.AddDays(-2)),
            ["dataProtectionOn"] = Day(today.AddDays(-2)),
            ["contact"] = "Hauptamt",
            ["budgetYear"] = (today.Year + 1).ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (id, value) in changes)
        {
            form[id] = value;
        }

        return [.. form.Select(f => (f.Key, f.Value))];
    }

    /// <summary>Started in the channel; everybody has an invitation.</summary>
    public static async Task StartRoundAsync(this Scene scene, params (string Id, string Value)[] changes)
    {
        await scene.Coordinator.SaysInChannelAsync("Runde starten");
        await scene.Coordinator.ClicksInChannelAsync("Runde starten", Form(scene, changes));
        Assert.True(scene.Coordinator.Card.Has("Die Runde läuft"), scene.Coordinator.Card.Text);
        await scene.UntilSentAsync(c => c.Succeeded && ActedPerson.IsInvitation(c), scene.Members.Count);
        await scene.UntilSentAsync(IsAnnouncement, 1);
    }

    public static bool IsAnnouncement(ConnectorCall call) => call.Card is { } card && new SeenCard(card, null).Has("Ein DigiCheck beginnt");

    /// <summary>From the invitation to the first page.</summary>
    public static async Task BeginsAsync(this ActedPerson person, string consent = "Mit der ersten Frage beginnen")
    {
        await person.GetsInvitationAsync();
        await person.ClicksAsync("Interview beginnen");
        await person.ClicksAsync(consent);
    }

    /// <summary>Answers page by page until the review.</summary>
    public static async Task AnswersAllAsync(this ActedPerson person, Func<JObject, string?> choose)
    {
        for (var page = 0; !person.Card.Buttons.Contains("Antworten abgeben"); page++)
        {
            Assert.True(page < 60, $"The interview doesn't end: {person.Card.Text}");
            await person.ClicksAsync("Weiter", Answers(person.Card, choose));
        }
    }

    /// <summary>The whole interview, handed in.</summary>
    public static async Task TakesPartAsync(this ActedPerson person, Func<JObject, string?> choose, string? consent = null)
    {
        await person.BeginsAsync(consent ?? "Mit der ersten Frage beginnen");
        await person.AnswersAllAsync(choose);
        await person.ClicksAsync("Antworten abgeben");
    }

    /// <summary>Closes the newest round from the 1:1 chat.</summary>
    public static async Task ClosesRoundAsync(this ActedPerson coordinator)
    {
        await coordinator.SaysAsync("Status");
        await coordinator.ClicksAsync("Befragung abschließen");
        await coordinator.ClicksAsync("Jetzt abschließen");
    }

    /// <summary>Opens the newest round from the 1:1 chat.</summary>
    public static async Task OpensRoundAsync(this ActedPerson coordinator)
    {
        await coordinator.SaysAsync("Status");
        await coordinator.ClicksAsync("Runde öffnen");
    }

    /// <summary>From the closed survey to the settled Prüffelder, all by the coordinator.</summary>
    public static async Task FixesFieldsAsync(this ActedPerson coordinator)
    {
        await coordinator.OpensRoundAsync();
        if (coordinator.Card.Buttons.Contains("Abstimmung auswerten"))
        {
            await coordinator.ClicksAsync("Abstimmung auswerten");
        }

        await coordinator.ClicksAsync("Prüffelder wählen");
        await coordinator.ClicksAsync("Vorschlagen");
        await coordinator.ClicksAsync("So festlegen");
        Assert.True(coordinator.Card.Has("Prüfung"), coordinator.Card.Text);
    }

    /// <summary>From the closed survey to the released recommendation, all by the coordinator.</summary>
    public static async Task ReleasesAsync(this ActedPerson coordinator)
    {
        await coordinator.FixesFieldsAsync();
        await coordinator.SaysAsync("Prüfung");
        await coordinator.ClicksAsync("Prüfung abschließen");
        await coordinator.ClicksAsync("Trotzdem abschließen");
        await coordinator.OpensRoundAsync();
        await coordinator.ClicksAsync("Empfehlung ansehen");
        await coordinator.ClicksAsync("Empfehlung freigeben");
        Assert.True(coordinator.Card.Has("6 von 8"), coordinator.Card.Text);
    }

    /// <summary>The Stand in the channel.</summary>
    public static Task<SeenCard> PublishedInChannelAsync(this Scene scene) => scene.PostedAsync("Stand: wo der Fachbereich");

    /// <summary>The first post in the channel with this text.</summary>
    public static async Task<SeenCard> PostedAsync(this Scene scene, string text)
    {
        var sent = await scene.UntilSentAsync(
            c => c.Kind == ConnectorCallKind.CreateConversation && c.Card is { } card && new SeenCard(card, null).Has(text),
            1
        );
        return new SeenCard(sent[0].Card!, sent[0].AssignedId);
    }

    public static bool IsVote(ConnectorCall call) => call.Card is { } card && new SeenCard(card, null).Buttons.Contains("Stimmen abgeben");

    public static bool IsSummary(ConnectorCall call) =>
        call.Card is { } card
        && new SeenCard(card, null) is var seen
        && (seen.Has("Stand: wo der Fachbereich") || seen.Has("Vorschlag: was als Nächstes"));

    /// <summary>Picks the same option everywhere: by place, the last two (nothing of it, unknown) left out of a multiple choice.</summary>
    public static Func<JObject, string?> Option(int place) =>
        input =>
            (string?)input["type"] switch
            {
                "Input.ChoiceSet" when input["choices"] is JArray { Count: > 0 } choices => (string?)
                    choices[Math.Min(place, Math.Max(0, choices.Count - 3))]["value"],
                "Input.Number" => (string?)input["min"] is { } min
                    ? (int.Parse(min, CultureInfo.InvariantCulture) + 10 + place).ToString(CultureInfo.InvariantCulture)
                    : "1",
                "Input.Text" => $"Text {place}",
                _ => null,
            };

    private static (string, string)[] Answers(SeenCard card, Func<JObject, string?> choose) =>
        [
            .. card
                .Inputs.Select(i => (Id: (string)i["id"]!, Value: choose(i)))
                .Where(a => a.Value is not null)
                .Select(a => (a.Id, a.Value!)),
        ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
