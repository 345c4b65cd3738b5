using Microsoft.Playwright;

namespace DigiCheckBot.Tests.Playground;

/// <summary>What a person does in the local Teams: open a chat, write, look at the latest card.</summary>
internal sealed class ChatPage
{
    /// <summary>A window on a desk, in CSS pixels.</summary>
    public const int Wide = 1400;

    /// <summary>A phone, in CSS pixels.</summary>
    public const int Narrow = 400;

    private const int HigherThanAnyCard = 3200;

    // The Playground's page has a fixed width and scrolls sideways where Teams on a phone narrows the card: so narrow the card itself.
    private const string PhoneStyle = """
        @media (max-width: 600px) {
            .ac-adaptiveCard { width: calc(100vw - 40px) !important; min-width: 0 !important; box-sizing: border-box !important; }
        }
        """;

    private readonly IPage _page;

    private ChatPage(IPage page) => _page = page;

    /// <summary>The card at the bottom of the chat; after an answer on it the same object shows the replaced card.</summary>
    public CardView LatestCard => new(_page, _page.Locator(".ac-adaptiveCard").Last);

    /// <summary>The card with this text, wherever it stands: in a channel the newest thread is the uppermost.</summary>
    public CardView CardWith(string text) => new(_page, _page.Locator(".ac-adaptiveCard").Filter(new() { HasText = text }));

    /// <summary>The card with this text and whatever takes its place later; messages that arrive below don't matter.</summary>
    public async Task<CardView> KeepInSightAsync(string text)
    {
        await CardWith(text).Locator.WaitForAsync();
        var texts = await Cards.AllTextContentsAsync();
        return new(_page, Cards.Nth(texts.TakeWhile(t => !t.Contains(text, StringComparison.Ordinal)).Count()));
    }

    public ILocator Cards => _page.Locator(".ac-adaptiveCard");

    public static async Task<ChatPage> WhenReadyAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Treeitem, new() { Name = "Personal Chat" }).WaitForAsync();

        // The log repeats every text of the chat.
        await page.GetByTitle("Hide log panel").ClickAsync();
        await page.AddStyleTagAsync(new() { Content = PhoneStyle });
        return new ChatPage(page);
    }

    public Task OpenPersonalChatAsync() => OpenAsync("Personal Chat");

    /// <summary>Opens a channel of a team; the first channel of each is "General".</summary>
    public Task OpenChannelAsync(string channel, string team = "Bürgeramt Musterstadt") => OpenAsync($"{team} - {channel}");

    /// <summary>Writes and sends; in a channel without a mention nothing reaches the bot.</summary>
    public async Task TypeAsync(string text)
    {
        await _page.Locator("[contenteditable=true][role=textbox]").Last.ClickAsync();
        await _page.Keyboard.TypeAsync(text);
        await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Picks <paramref name="name"/> from the list that @ opens, goes on with <paramref name="text"/> and sends.</summary>
    public async Task MentionAsync(string name, string text)
    {
        await _page.Locator("[contenteditable=true][role=textbox]").Last.ClickAsync();
        await _page.Keyboard.TypeAsync($"@{name}");
        await _page.GetByRole(AriaRole.Menuitem, new() { Name = name }).ClickAsync();
        await _page.Keyboard.TypeAsync($" {text}");
        await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Waits until the chat shows a message (not a card) with this text.</summary>
    public Task ShowsAsync(string text) => _page.GetByText(text).Last.WaitForAsync();

    /// <summary>Waits until the chat shows this many cards.</summary>
    public Task HasCardsAsync(int count) => Assertions.Expect(Cards).ToHaveCountAsync(count);

    /// <summary>Loads the page anew. The Playground's page forgets what was shown; only new messages appear.</summary>
    public async Task<ChatPage> ReloadAsync()
    {
        await _page.ReloadAsync();
        return await WhenReadyAsync(_page);
    }

    /// <summary>Sets the width of the window in CSS pixels.</summary>
    public Task ResizeAsync(int width) => _page.SetViewportSizeAsync(width, 1000);

    /// <summary>Saves what the window shows as artifacts/screenshots/<paramref name="name"/>.png.</summary>
    public Task ScreenshotAsync(string name) => _page.ScreenshotAsync(new() { Path = Screenshots.PathOf(name) });

    /// <summary>
    /// Looks at a card as on a desk (<paramref name="name"/>.png) and on a phone (…-400.png): nothing may be cut. Before anything is entered,
    /// since the Playground renders the card anew when its window changes.
    /// </summary>
    public async Task LookAsync(CardView card, string name)
    {
        await LookAsync(card, name, Wide);
        await LookAsync(card, $"{name}-{Narrow}", Narrow);
        await ResizeAsync(Wide);
    }

    /// <summary>In a window higher than any card, so that none of it is scrolled away.</summary>
    private async Task LookAsync(CardView card, string name, int width)
    {
        await _page.SetViewportSizeAsync(width, HigherThanAnyCard);
        await card.AssertNothingIsCutAsync();
        await card.ScreenshotAsync(name);
    }

    private Task OpenAsync(string chat) => _page.GetByRole(AriaRole.Treeitem, new() { Name = chat }).First.ClickAsync();
}
