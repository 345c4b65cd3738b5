namespace DigiCheckBot.Tests.Playground;

/// <summary>From the closed survey to the completed round, by one person who coordinates, votes and, in the part of a leader, decides.</summary>
internal static class SteeringStory
{
    private static readonly (string Command, string Shown, string Name)[] Commands =
    [
        ("Übersicht", "Übersicht", "37-overview"),
        ("Register", "Register", "38-register"),
        ("Rollen", "Rollen", "39-roles"),
        ("Meine Daten", "Meine Daten", "40-own-data"),
        ("Datenschutz", "Datenschutz", "41-privacy"),
        ("Hilfe", "Das können Sie schreiben", "42-help"),
    ];

    public static async Task VoteAsync(ChatPage page)
    {
        var vote = await page.KeepInSightAsync("Welche Prüffelder sind am wichtigsten?");
        await page.LookAsync(vote, "21-vote");
        await vote.TickFirstAsync(3);
        await vote.ClickAsync("Stimmen abgeben");
        await vote.ShowsAsync("Vielen Dank für Ihre Stimmen!");
        await page.LookAsync(vote, "21-voted");
    }

    public static async Task FixFieldsAsync(ChatPage page)
    {
        var card = await OpenRoundAsync(page);
        await page.LookAsync(card, "22-round");
        await card.ClickAsync("Abstimmung auswerten");
        await card.ShowsAsync("Die Abstimmung ist ausgewertet.");
        await card.ClickAsync("Prüffelder wählen");
        await card.ShowsAsync("Prüffelder und Ziele wählen");
        await page.LookAsync(card, "23-fields");
        await card.ClickAsync("Vorschlagen");
        await card.ShowsAsync("Das haben Sie vorgeschlagen.");
        await page.LookAsync(card, "23-fields-proposed");
        await card.ClickAsync("So festlegen");
        await card.ShowsAsync("4 von 8: Prüfung");
        await page.LookAsync(card, "24-fixed");
    }

    public static async Task ReviewAsync(ChatPage page)
    {
        var card = await OpenRoundAsync(page);
        await card.ClickAsync("Prüfung der Maßnahmen");
        await card.ShowsAsync("geprüft");
        await page.LookAsync(card, "25-review");
        await card.ClickAsync("Prüfen");
        await card.ShowsAsync("Annehmen");
        await page.LookAsync(card, "25-review-measure");
        await card.ClickAsync("Annehmen");
        await card.ShowsAsync("Prüfung abschließen");
        await card.ClickAsync("Prüfung abschließen");
        await card.ClickAsync("Trotzdem abschließen");
        await card.ShowsAsync("5 von 8: Empfehlung");
    }

    public static async Task ReleaseAsync(ChatPage page)
    {
        var card = await OpenRoundAsync(page);
        await card.ClickAsync("Budget und Kapazität");
        await card.FillAsync("Eigene Personentage je Quartal", "40");
        await card.ClickAsync("Neu rechnen");
        await card.ShowsAsync("Was sich ändert");
        await page.LookAsync(card, "26-frame");
        await card.ClickAsync("Zur Runde");
        await card.ClickAsync("Empfehlung ansehen");
        await card.ShowsAsync("Empfehlung ansehen und freigeben");
        await page.LookAsync(card, "27-release");
        await card.ClickAsync("Empfehlung freigeben");
        await card.ShowsAsync("6 von 8: Fachbereich entscheidet");
    }

    public static async Task DecideAsync(ChatPage page)
    {
        await page.OpenPersonalChatAsync();
        await page.TypeAsync("Rolle Leitung");
        var card = await OpenRoundAsync(page);
        await card.ClickAsync("Maßnahmen entscheiden");
        await card.ShowsAsync("Maßnahmen: ob und wann?");
        await page.LookAsync(card, "28-decision");
        await card.ChooseAsync("Entscheidung zu Maßnahme 1", "später");
        await card.FillAsync("Begründung zu Maßnahme 1", "Erst nach der Einführung der E-Akte");
        await card.ClickAsync("Speichern und weiter");
        await card.ShowsAsync("Seite 2 von");
        await page.LookAsync(card, "28-decision-2");
        await card.ClickAsync("Zur Runde");
        await card.ClickAsync("Entscheidungen abschließen");
        await card.ShowsAsync("Entscheidungen wirklich abschließen?");
        await page.LookAsync(card, "29-finish");
        await card.ClickAsync("Jetzt abschließen");
        await card.ShowsAsync("7 von 8: Umsetzung");
        await page.LookAsync(card, "29-implementation");
        await card.ClickAsync("Umsetzung");
        await card.ShowsAsync("offen");
        await page.LookAsync(card, "30-progress");
    }

    public static async Task CompleteAsync(ChatPage page)
    {
        await page.TypeAsync("Rolle eigene");
        var card = await OpenRoundAsync(page);
        await card.ClickAsync("Runde abschließen");
        await page.LookAsync(card, "36-complete");
        await card.ClickAsync("Jetzt abschließen");
        await card.ShowsAsync("8 von 8: Abgeschlossen");
    }

    /// <summary>What can be typed at any time, one card each.</summary>
    public static async Task LookAroundAsync(ChatPage page)
    {
        foreach (var (command, shown, name) in Commands)
        {
            await LookAsync(page, command, shown, name);
        }
    }

    private static async Task LookAsync(ChatPage page, string command, string shown, string name)
    {
        var before = await page.Cards.CountAsync();
        await page.TypeAsync(command);
        await page.HasCardsAsync(before + 1);
        var card = page.LatestCard;
        await card.ShowsAsync(shown);
        await page.LookAsync(card, name);
    }

    private static async Task<CardView> OpenRoundAsync(ChatPage page)
    {
        var before = await page.Cards.CountAsync();
        await page.TypeAsync("Status");
        await page.HasCardsAsync(before + 1);
        var card = page.LatestCard;
        await card.ClickAsync("Runde öffnen");
        await card.ShowsAsync("Schritt:");
        return card;
    }
}
