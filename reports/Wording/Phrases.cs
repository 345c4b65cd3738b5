using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Reports.Wording;

/// <summary>The words of the reports in one language. The language is given, never taken from the thread.</summary>
internal sealed partial class Phrases
{
    private static readonly ResourceManager Resources = new("DigiCheckBot.Reports.Resources.Phrases", typeof(Phrases).Assembly);
    private static readonly Phrases German = new(CultureInfo.GetCultureInfo("de-DE"));
    private static readonly Phrases English = new(CultureInfo.GetCultureInfo("en-GB"));

    private Phrases(CultureInfo culture) => Culture = culture;

    private CultureInfo Culture { get; }

    public static Phrases In(Language language) => language == Language.English ? English : German;

    private string Say([CallerMemberName] string key = "") =>
        Resources.GetString(key, Culture) ?? throw new MissingManifestResourceException(key);

    private string Fill(object[] values, [CallerMemberName] string key = "") => string.Format(Culture, Say(key), values);
}
