using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Cards.Wording;

/// <summary>The words of the cards in one language. The language is given, never taken from the thread.</summary>
internal sealed partial class Words
{
    private static readonly ResourceManager Resources = new("DigiCheckBot.Cards.Resources.Words", typeof(Words).Assembly);
    private static readonly Words German = new(CultureInfo.GetCultureInfo("de-DE"));
    private static readonly Words English = new(CultureInfo.GetCultureInfo("en-GB"));

    private Words(CultureInfo culture) => Culture = culture;

    public CultureInfo Culture { get; }

    /// <summary>Of the card, for screen readers: <c>de</c> or <c>en</c>.</summary>
    public string Lang => Culture.TwoLetterISOLanguageName;

    public static Words In(Language language) => language == Language.English ? English : German;

    private string Say([CallerMemberName] string key = "") =>
        Resources.GetString(key, Culture) ?? throw new MissingManifestResourceException(key);

    private string Fill(object[] values, [CallerMemberName] string key = "") => string.Format(Culture, Say(key), values);
}
