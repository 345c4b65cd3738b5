using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>
/// The name of a rehearsal says that it is one. The name stands on every card of the round, so the mark does, too, in whatever language the
/// card speaks.
/// </summary>
internal static class RehearsalName
{
    private static readonly Language[] Languages = [Language.German, Language.English];

    public static string Of(string name, bool isRehearsal, Language language) =>
        isRehearsal ? Messages.RehearsalName(Plain(name), language) : Plain(name);

    /// <summary>Without the mark.</summary>
    public static string Plain(string name)
    {
        var mark = Languages.Select(l => Messages.RehearsalName("", l)).FirstOrDefault(m => name.StartsWith(m, StringComparison.Ordinal));
        return mark is null ? name : name[mark.Length..];
    }
}
