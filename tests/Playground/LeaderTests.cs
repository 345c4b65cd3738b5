using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Bench.Rehearsals;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Tests.Playground;

/// <summary>The same round as a leader sees it, in a local Teams of their own; Koordination is played.</summary>
public sealed class LeaderTests
{
    [Fact]
    public async Task A_leader_is_told_that_the_answers_are_not_anonymous_and_sees_more_of_the_result()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await using var town = await LocalTown.SeenByAsync("leitung", limit.Token);
        var coordinator = await town.ChatOfAsync(Koordination, limit.Token);

        await IntroduceTheTeamAsync(town.Page);
        await StartRoundAsync(coordinator, town.Team, limit.Token);
        await AnswerFirstPagesAsync(town.Page);
        await town.PlayAsync([Koordination, .. town.Team.Others], limit.Token);
        await CloseAsync(coordinator, limit.Token);
        await ReadResultAsync(town.Page);
    }

    private static LocalPerson Koordination => new("Koordination", "29:koordination", "d161c4ec-0000-4000-8000-000000000010");

    /// <summary>The bot knows a team from the first message in one of its channels.</summary>
    private static async Task IntroduceTheTeamAsync(ChatPage page)
    {
        await page.OpenPersonalChatAsync();
        await page.OpenChannelAsync("General");
        await page.MentionAsync("DigiCheck", "Hilfe");
        await page.LatestCard.ShowsAsync("Das können Sie schreiben");
        await page.OpenPersonalChatAsync();
    }

    private static async Task StartRoundAsync(BotConversation coordinator, LocalTeam team, CancellationToken ct)
    {
        var form = await coordinator.SayAsync("Runde starten", 1, ct);
        var started = await coordinator.ClickAsync(Button(form, CardVerbs.RoundConfirm), Settings(form, team), 1, ct);
        Assert.NotNull(started.Card?.Button(CardVerbs.RoundStatus));
    }

    /// <summary>What the form holds already, and what only a person can say.</summary>
    private static ImmutableDictionary<string, string> Settings(BotReply form, LocalTeam team)
    {
        var now = TimeProvider.System.GetUtcNow();
        var today = now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return form.Card!.Fields.ToImmutableDictionary(f => f.Id, f => f.Value)
            .SetItem(StartRoundForm.Fields.Kind, "buergeramt")
            .SetItem(StartRoundForm.Fields.Municipality, "Musterstadt")
            .SetItem(StartRoundForm.Fields.Leaders, team.Others[0].ObjectId)
            .SetItem(StartRoundForm.Fields.Deadline, now.AddDays(14).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .SetItem(StartRoundForm.Fields.WorksCouncilOn, today)
            .SetItem(StartRoundForm.Fields.DataProtectionOn, today)
            .SetItem(StartRoundForm.Fields.Contact, "Hauptamt");
    }

    private static async Task AnswerFirstPagesAsync(ChatPage page)
    {
        var card = page.LatestCard;
        await card.ShowsAsync("Diese Auskunft ist nicht anonym.");
        await page.LookAsync(card, "31-leader-invitation");
        await card.ClickAsync("Interview beginnen");

        await card.ShowsAsync("Sie werden als Leitungsauskunft gezeigt.");
        await page.LookAsync(card, "32-leader-consent");
        await card.ClickAsync("Ich stimme zu");

        await card.ShowsAsync("Angaben zum Fachbereich");
        await card.ShowsAsync("Nicht anonym, wird als Leitungsauskunft gezeigt.");
        await page.LookAsync(card, "33-leader-page");
        await card.ClickThroughAsync("Weiter");
        await card.ShowsAsync("Nicht anonym, wird als Leitungsauskunft gezeigt.");
        await ReadInEnglishAsync(page);
    }

    private static async Task ReadInEnglishAsync(ChatPage page)
    {
        await page.TypeAsync("english");
        await page.LatestCard.ShowsAsync("Not anonymous");
        await page.LookAsync(page.LatestCard, "33-leader-page-en");
        await page.LatestCard.ClickThroughAsync("Next");
        await page.LookAsync(page.LatestCard, "33-leader-page-2-en");
        await page.TypeAsync("deutsch");
        await page.LatestCard.ShowsAsync("Nicht anonym");
    }

    private static async Task CloseAsync(BotConversation coordinator, CancellationToken ct)
    {
        var status = await coordinator.SayAsync("Status", 1, ct);
        var close = await coordinator.ClickAsync(Button(status, CardVerbs.RoundClose), ImmutableDictionary<string, string>.Empty, 1, ct);
        var closed = await coordinator.ClickAsync(
            Button(close, CardVerbs.RoundCloseConfirmed),
            ImmutableDictionary<string, string>.Empty,
            1,
            ct
        );
        var round = await coordinator.ClickAsync(Button(closed, CardVerbs.RoundOpen), ImmutableDictionary<string, string>.Empty, 1, ct);
        await coordinator.ClickAsync(Button(round, CardVerbs.VoteCount), ImmutableDictionary<string, string>.Empty, 1, ct);
    }

    private static async Task ReadResultAsync(ChatPage page)
    {
        var stand = page.CardWith("Stand: wo der Fachbereich heute steht");
        await stand.ShowsAsync("Für die Leitung.");
        await page.LookAsync(stand, "34-leader-stand");

        var fields = page.CardWith("Prüffelder und Ziele wählen");
        await fields.ShowsAsync("Für die Leitung.");
        await page.LookAsync(fields, "35-leader-fields");
    }

    private static CardButton Button(BotReply reply, string verb) =>
        reply.Card?.Button(verb) ?? throw new InvalidOperationException($"No {verb}. The bot said: {reply.Words}");
}
