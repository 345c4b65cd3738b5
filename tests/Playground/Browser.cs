using Microsoft.Playwright;

namespace DigiCheckBot.Tests.Playground;

/// <summary>The Chromium that is installed on this machine, without a window. There is no test without it: a missing browser fails.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>A loaded machine may take its time; what never comes is still found.</summary>
    private const float Patience = 30_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <exception cref="InvalidOperationException">No Chromium is installed.</exception>
    public static async Task<Browser> StartAsync()
    {
        var chromium = Installed();
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Arguments }));
    }

    /// <summary>Opens the Playground in a window of its own, <paramref name="width"/> CSS pixels wide, and hides its log.</summary>
    public async Task<ChatPage> OpenAsync(PlaygroundServer playground, int width = ChatPage.Wide)
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 1000 },
                Locale = "de-DE",
                TimezoneId = "Europe/Berlin",
            }
        );
        await context.RouteAsync(IsElsewhere, route => route.AbortAsync());

        var page = await context.NewPageAsync();
        await page.GotoAsync(playground.Address.ToString());
        return await ChatPage.WhenReadyAsync(page);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>The page's telemetry and web fonts stay out: tests need no network.</summary>
    private static bool IsElsewhere(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { IsLoopback: false, Scheme: "http" or "https" };

    private static string Installed() =>
        Array.Find([Environment.GetEnvironmentVariable("CHROMIUM") ?? "", .. Places], File.Exists)
        ?? throw new InvalidOperationException(
            $"No Chromium found (looked at {string.Join(", ", Places)}). Install it, e.g. `apt-get install chromium`, or name it in the environment variable CHROMIUM."
        );
}
