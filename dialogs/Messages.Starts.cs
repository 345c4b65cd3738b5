using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Dialogs;

/// <content>About starts and their drafts.</content>
public static partial class Messages
{
    public static string RehearsalName(string department, Language language) => Get(nameof(RehearsalName), language, department);

    public static string DraftSaved(Language language) => Get(nameof(DraftSaved), language);

    public static string NoRehearsal(Language language) => Get(nameof(NoRehearsal), language);

    public static string HasRound(Language language) => Get(nameof(HasRound), language);

    public static string StartedBefore(Language language) => Get(nameof(StartedBefore), language);

    public static string StartsOn(DateOnly day, Language language) => Get(nameof(StartsOn), language, day);

    public static string StartsNow(Language language) => Get(nameof(StartsNow), language);
}
