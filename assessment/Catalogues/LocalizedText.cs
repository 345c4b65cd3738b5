namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>A text of the catalogue: German always, English where the overlay has it.</summary>
/// <param name="German">The text as written in the catalogue; never empty.</param>
/// <param name="English">Its translation, or null, in which case German is shown.</param>
public sealed record LocalizedText(string German, string? English = null)
{
    public string In(Language language) => language == Language.English ? English ?? German : German;

    public override string ToString() => German;
}
