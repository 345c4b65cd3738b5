namespace DigiCheckBot.Tests.Playground;

/// <summary>
/// A whole round as its people see it: the bot's own process, the storage emulator, Microsoft's local Teams, a real browser. What
/// the cards look like stays in artifacts/screenshots.
/// </summary>
public sealed class StoryTests
{
    private const string FirstAnswer = "Mit einem Formular zum Ausdrucken oder per E-Mail";
    private const string SecondAnswer = "Selten";

    [Fact]
    public async Task A_round_leads_from_the_channel_through_a_restart_to_its_end()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(8));
        await using var town = await LocalTown.SeenByAsync("koordination", limit.Token);

        await StartRoundAsync(town.Page);
        await AnswerUntilPauseAsync(town.Page);
        await town.Bot.RestartWithItsStorageAsync(limit.Token);
        await GoOnToTheEndAsync(town.Page);
        await town.PlayAsync(town.Team.Others, limit.Token);
        await LookAtTheSendingAsync(town.Page);
        await CloseAsync(town.Page);
        await SteeringStory.VoteAsync(town.Page);
        await ReadStandAsync(town.Page);
        await town.Page.OpenPersonalChatAsync();
        await SteeringStory.FixFieldsAsync(town.Page);
        await SteeringStory.ReviewAsync(town.Page);
        await SteeringStory.ReleaseAsync(town.Page);
        await ReadProposalAsync(town.Page);
        await SteeringStory.DecideAsync(town.Page);
        await SteeringStory.CompleteAsync(town.Page);
        await SteeringStory.LookAroundAsync(town.Page);
    }

    private static async Task StartRoundAsync(ChatPage page)
    {
        await page.OpenPersonalChatAsync();
        await page.OpenChannelAsync("General");
        await page.MentionAsync("DigiCheck", "Runde starten");
        var form = page.LatestCard;
        await form.ShowsAsync("Vor dem Start geklärt");
        await page.LookAsync(form, "01-form");

        await form.FillAsync("Kommune", "");
        await form.FillAsync("Ansprechperson in der Kommune", "Hauptamt, Durchwahl 100");
        await form.ClickAsync("Runde starten");
        await form.ShowsAsync("Bitte prüfen Sie die markierten Angaben.");
        await form.ShowsAsync("Bitte wählen Sie mindestens eine Führungskraft aus dem Team.");
        await form.HoldsAsync("Ansprechperson in der Kommune", "Hauptamt, Durchwahl 100");
        await page.LookAsync(form, "02-form-with-problems");

        await FillAsync(form);
        await form.ClickAsync("Runde starten");
        await page.HasCardsAsync(2);
        await page.LookAsync(page.CardWith("Die Runde läuft"), "03-running");

        var announcement = page.CardWith("Ein DigiCheck beginnt");
        await announcement.ShowsAsync("Niemand erfährt, wer geantwortet hat.");
        await page.LookAsync(announcement, "04-announcement");
    }

    private static async Task FillAsync(CardView form)
    {
        await form.FillAsync("Kommune", "Musterstadt");
        await form.ChooseAsync("Art des Fachbereichs", "Bürgeramt / Einwohnermeldewesen");
        await form.ChooseSeveralAsync("Führungskräfte", "Leitung");
        await form.ChooseTodayAsync("Personalrat informiert am");
        await form.ChooseTodayAsync("Datenschutzbeauftragte Person beteiligt am");
    }

    private static async Task AnswerUntilPauseAsync(ChatPage page)
    {
        await page.OpenPersonalChatAsync();
        await page.CardWith("Versand der Nachrichten").Locator.WaitForAsync();
        var card = await page.KeepInSightAsync("Einladung zum DigiCheck");
        await card.ShowsAsync("Ihre Antworten sind anonym und freiwillig.");
        await page.LookAsync(card, "05-invitation");
        await card.ClickAsync("Interview beginnen");

        await card.ShowsAsync("Wer sieht was?");
        await page.LookAsync(card, "06-introduction");
        await card.ClickAsync("Mit der ersten Frage beginnen");

        await card.ShowsAsync("Digitale Ausgangslage");
        await page.LookAsync(card, "07-first-page");
        await card.ChooseAsync("Ihre Antwort auf Frage 1", FirstAnswer);
        await card.ClickAsync("Weiter");

        await card.ShowsAsync("2 von 17 Prüffeldern");
        await page.LookAsync(card, "08-second-page");
        await card.ChooseAsync("Ihre Antwort auf Frage 2", SecondAnswer);
        await card.ClickAsync("Pause");
        await card.ShowsAsync("Ihre Antworten sind gespeichert.");
        await page.LookAsync(card, "09-pause");
    }

    private static async Task GoOnToTheEndAsync(ChatPage page)
    {
        await page.TypeAsync("weiter");
        var card = page.LatestCard;
        await card.ShowsAsync("2 von 17 Prüffeldern · Teil 1 von 2");
        await card.HasChosenAsync("Ihre Antwort auf Frage 2", SecondAnswer);
        await page.LookAsync(card, "10-after-the-restart");
        await card.ClickAsync("Zurück");
        await card.ShowsAsync("1 von 17 Prüffeldern");
        await card.HasChosenAsync("Ihre Antwort auf Frage 1", FirstAnswer);
        await card.ClickAsync("Weiter");
        await card.ShowsAsync("2 von 17 Prüffeldern");

        await page.TypeAsync("2");
        await card.ShowsAsync("2 von 17 Prüffeldern · Teil 2 von 2");
        await page.LookAsync(card, "11-typed");
        while (!await card.OffersAsync("Antworten abgeben"))
        {
            await card.AnswerFromTheTopAsync();
            await card.ClickThroughAsync("Weiter");
        }

        await page.LookAsync(card, "12-review");
        await card.ClickAsync("Antworten abgeben");
        await card.ShowsAsync("Vielen Dank!");
        await card.HidesAsync("Frage");
        await page.LookAsync(card, "13-submitted");
    }

    private static async Task LookAtTheSendingAsync(ChatPage page)
    {
        var progress = page.CardWith("Der Versand ist abgeschlossen.");
        await progress.ShowsAsync("Alles ist zugestellt.");
        await page.LookAsync(progress, "14-sending");
        await progress.ClickAsync("Einzelheiten");
        var report = page.CardWith("Zugestellt:");
        await report.ShowsAsync("Leitung · Einladung");
        await page.LookAsync(report, "14-sending-details");
    }

    private static async Task CloseAsync(ChatPage page)
    {
        await page.TypeAsync("Status");
        var card = page.LatestCard;
        await card.ShowsAsync("genug Antworten");
        await page.LookAsync(card, "14-status");
        await card.ClickAsync("Befragung abschließen");
        await card.ShowsAsync("Befragung wirklich abschließen?");
        await page.LookAsync(card, "15-close");
        await card.ClickAsync("Jetzt abschließen");
        await card.HidesAsync("Befragung wirklich abschließen?");
        await page.LookAsync(card, "15-closed");
    }

    private static async Task ReadStandAsync(ChatPage page)
    {
        await page.OpenChannelAsync("General");
        var stand = page.CardWith("Stand: wo der Fachbereich heute steht");
        await stand.ShowsAsync("Am stärksten:");
        await page.LookAsync(stand, "16-stand");
        await stand.ClickAsync("Alle Werte und Quellen");
        await page.LookAsync(stand, "17-stand-details");
    }

    private static async Task ReadProposalAsync(ChatPage page)
    {
        await page.OpenChannelAsync("General");
        var proposal = page.CardWith("Vorschlag: was als Nächstes hilft");
        await proposal.ShowsAsync("Summen über drei Jahre");
        await page.LookAsync(proposal, "18-proposal");
        await proposal.ClickAsync("Alle Maßnahmen");
        var measures = page.CardWith("Zum Vorschlag");
        await page.LookAsync(measures, "19-measures-1");
        await measures.ClickAsync("Kosten erklären (1)");
        await measures.ShowsAsync("extern einmalig:");
        await page.LookAsync(measures, "20-costs");
        for (var p = 2; await measures.OffersAsync($"Weiter zu Seite {p} "); p++)
        {
            await measures.ClickFirstAsync($"Weiter zu Seite {p} ");
            await measures.ShowsAsync($"Zurück zu Seite {p - 1} ");
            await page.LookAsync(measures, $"19-measures-{p}");
        }

        await measures.ClickAsync("Zum Vorschlag");
        await proposal.ShowsAsync("Summen über drei Jahre");
    }
}
