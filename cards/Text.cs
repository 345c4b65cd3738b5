using AdaptiveCards;

namespace DigiCheckBot.Cards;

/// <summary>
/// The shapes of text on our cards. A text block reads Markdown and therefore holds only words of the interface and of the catalogue;
/// whatever a person typed stands in a text run, which reads none.
/// </summary>
internal static class Text
{
    public static AdaptiveElement Heading(string words) =>
        new AdaptiveTextBlock(Markdown.Plain(words))
        {
            Size = AdaptiveTextSize.Large,
            Weight = AdaptiveTextWeight.Bolder,
            Style = AdaptiveTextBlockStyle.Heading,
            Wrap = true,
        };

    /// <summary>A heading within a card.</summary>
    public static AdaptiveElement Section(string words) =>
        new AdaptiveTextBlock(Markdown.Plain(words))
        {
            Weight = AdaptiveTextWeight.Bolder,
            Spacing = AdaptiveSpacing.Medium,
            Wrap = true,
        };

    public static AdaptiveElement Paragraph(string words) => new AdaptiveTextBlock(Markdown.Plain(words)) { Wrap = true };

    /// <summary>Belongs to what stands above it.</summary>
    public static AdaptiveElement Muted(string words) =>
        new AdaptiveTextBlock(Markdown.Plain(words))
        {
            IsSubtle = true,
            Spacing = AdaptiveSpacing.Small,
            Wrap = true,
        };

    /// <summary>A sentence that may contain what a person typed.</summary>
    public static AdaptiveElement User(string words) => Runs(new AdaptiveTextRun(UserText.Clean(words, Longest)));

    /// <summary>One line of several; may be what a person typed.</summary>
    public static AdaptiveElement UserLine(string words) =>
        Runs(new AdaptiveTextRun(UserText.Clean(words, Longest)), AdaptiveSpacing.Small);

    public static AdaptiveElement MutedUser(string words) =>
        Runs(new AdaptiveTextRun(UserText.Clean(words, Longest)) { IsSubtle = true }, AdaptiveSpacing.Small);

    /// <summary>A heading that may contain what a person typed.</summary>
    public static AdaptiveElement UserSection(string words) =>
        Runs(new AdaptiveTextRun(UserText.Clean(words, Longest)) { Weight = AdaptiveTextWeight.Bolder }, AdaptiveSpacing.Medium);

    /// <summary>"Label: value", where the value may be what a person typed.</summary>
    public static AdaptiveElement Fact(string label, string value)
    {
        var block = Runs(new AdaptiveTextRun(label + " ") { Weight = AdaptiveTextWeight.Bolder }, AdaptiveSpacing.Small);
        block.Inlines.Add(new AdaptiveTextRun(UserText.Clean(value, Longest)));
        return block;
    }

    /// <summary>A message of the bot above everything else; may contain what a person typed.</summary>
    public static AdaptiveElement Notice(string words) =>
        new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Items = [Runs(new AdaptiveTextRun(UserText.Clean(words, Longest)))],
        };

    /// <summary>What was just done, or nothing when it is empty.</summary>
    public static IEnumerable<AdaptiveElement> Notices(string words) => words.Length > 0 ? [Notice(words)] : [];

    /// <summary>Says what is wrong; the colour only repeats it.</summary>
    public static AdaptiveElement Problem(string words) =>
        Runs(
            new AdaptiveTextRun(UserText.Clean(words, Longest)) { Color = AdaptiveTextColor.Attention, Weight = AdaptiveTextWeight.Bolder },
            AdaptiveSpacing.Small
        );

    private const int Longest = 600;

    private static AdaptiveRichTextBlock Runs(AdaptiveTextRun run, AdaptiveSpacing spacing = AdaptiveSpacing.Default) =>
        new() { Inlines = [run], Spacing = spacing };
}
