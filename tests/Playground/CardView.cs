using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DigiCheckBot.Tests.Playground;

/// <summary>A card as a person sees and fills it: by labels and titles, never by ids.</summary>
internal sealed class CardView(IPage page, ILocator card)
{
    // Inputs, hidden text for screen readers and what is meant to scroll don't count; one pixel is rounding.
    private const string CutElements = """
        card => [card, ...card.querySelectorAll('*')]
            .filter(e => e instanceof HTMLElement && !['INPUT', 'TEXTAREA', 'SELECT'].includes(e.tagName))
            .filter(e => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1)
            .filter(e => getComputedStyle(e).display !== 'inline')
            .map(e => `<${e.tagName.toLowerCase()} class="${e.className}"> ${e.scrollWidth} > ${e.clientWidth}: ${e.innerText.slice(0, 80)}`)
        """;

    public ILocator Locator => card;

    /// <summary>Picks an option of the choice set with this label: radio buttons or a list to unfold.</summary>
    public async Task ChooseAsync(string label, string option)
    {
        var radios = card.GetByRole(AriaRole.Radiogroup, new() { NameRegex = Containing(label) });
        var list = card.GetByRole(AriaRole.Combobox, new() { NameRegex = Containing(label) });
        await radios.Or(list).First.WaitForAsync();
        if (await radios.CountAsync() > 0)
        {
            await radios.GetByRole(AriaRole.Radio, new() { Name = option, Exact = true }).CheckAsync();
            return;
        }

        await list.ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
    }

    /// <summary>Picks options of a list to unfold that takes several, and folds it up.</summary>
    public async Task ChooseSeveralAsync(string label, params string[] options)
    {
        await card.GetByRole(AriaRole.Combobox, new() { NameRegex = Containing(label) }).ClickAsync();
        foreach (var option in options)
        {
            await page.GetByRole(AriaRole.Menuitemcheckbox, new() { Name = option, Exact = true }).ClickAsync();
        }

        await page.Keyboard.PressAsync("Escape");
    }

    /// <summary>Opens the calendar of the date input with this label and takes the day that it offers first: today.</summary>
    public async Task ChooseTodayAsync(string label)
    {
        await card.GetByLabel(Containing(label)).First.ClickAsync();
        await page.Locator("[aria-current=date]").First.ClickAsync();
    }

    /// <summary>Writes into the input with this label, over what stands there.</summary>
    public Task FillAsync(string label, string text) => card.GetByLabel(Containing(label)).First.FillAsync(text);

    /// <summary>Ticks the box of a toggle or of a multiple choice.</summary>
    public Task TickAsync(string label) => Box(label).CheckAsync();

    /// <summary>Ticks so many boxes from the top.</summary>
    public async Task TickFirstAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await card.GetByRole(AriaRole.Checkbox).Nth(i).CheckAsync();
        }
    }

    public Task UntickAsync(string label) => Box(label).UncheckAsync();

    /// <summary>Clicks a button of the card; from the seventh on they hide behind "More options".</summary>
    public async Task ClickAsync(string button)
    {
        var visible = card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });
        var more = card.GetByRole(AriaRole.Button, new() { Name = "More options" });
        await visible.Or(more).First.WaitForAsync();
        if (await visible.CountAsync() > 0)
        {
            await visible.First.ClickAsync();
            return;
        }

        await more.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = button, Exact = true }).ClickAsync();
    }

    /// <summary>Clicks a button and waits until another card stands in its place.</summary>
    public async Task ClickThroughAsync(string button)
    {
        var before = await card.TextContentAsync() ?? "";
        await ClickAsync(button);
        await Assertions.Expect(card).Not.ToHaveTextAsync(before);
    }

    /// <summary>Clicks twice in one go, as an impatient person does.</summary>
    public Task ClickTwiceAsync(string button) => card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).DblClickAsync();

    /// <summary>Waits until the card shows this text.</summary>
    public Task ShowsAsync(string text) => Assertions.Expect(card).ToContainTextAsync(text);

    /// <summary>Waits until the card doesn't show this text.</summary>
    public Task HidesAsync(string text) => Assertions.Expect(card).Not.ToContainTextAsync(text);

    /// <summary>Waits until the input with this label holds this text.</summary>
    public Task HoldsAsync(string label, string text) => Assertions.Expect(card.GetByLabel(Containing(label)).First).ToHaveValueAsync(text);

    /// <summary>Gives every question with radio buttons a first, second, third … answer, so that answers differ.</summary>
    public async Task AnswerFromTheTopAsync()
    {
        var questions = await card.GetByRole(AriaRole.Radiogroup).AllAsync();
        for (var i = 0; i < questions.Count; i++)
        {
            await questions[i].GetByRole(AriaRole.Radio).Nth(i + 1).CheckAsync();
        }
    }

    /// <summary>Whether the card has a button that begins with this title.</summary>
    public async Task<bool> OffersAsync(string title) => await Beginning(title).CountAsync() > 0;

    /// <summary>Clicks the button that begins with this title.</summary>
    public Task ClickFirstAsync(string title) => Beginning(title).First.ClickAsync();

    /// <summary>Waits until this radio button is the chosen one.</summary>
    public Task HasChosenAsync(string label, string option) =>
        Assertions
            .Expect(
                card.GetByRole(AriaRole.Radiogroup, new() { NameRegex = Containing(label) })
                    .GetByRole(AriaRole.Radio, new() { Name = option, Exact = true })
            )
            .ToBeCheckedAsync();

    /// <summary>The card's width in CSS pixels.</summary>
    public async Task<float> WidthAsync() => (await card.BoundingBoxAsync())?.Width ?? 0;

    public Task<string> TextAsync() => card.InnerTextAsync();

    /// <summary>Every element of the card is at least as wide as what it holds.</summary>
    public async Task AssertNothingIsCutAsync() => Assert.Empty(await card.EvaluateAsync<string[]>(CutElements));

    /// <summary>Saves the card alone as artifacts/screenshots/<paramref name="name"/>.png.</summary>
    public Task ScreenshotAsync(string name) => card.ScreenshotAsync(new() { Path = Screenshots.PathOf(name) });

    private static Regex Containing(string label) => new(Regex.Escape(label));

    private ILocator Beginning(string title) => card.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{Regex.Escape(title)}") });

    private ILocator Box(string label) => card.GetByRole(AriaRole.Checkbox, new() { NameRegex = Containing(label) }).First;
}
