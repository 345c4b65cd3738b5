using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers.Importing;

namespace DigiCheckBot.Dialogs;

/// <content>About roles and the register.</content>
public static partial class Messages
{
    public const string OwnRole = "Own";

    public static string Introduced(Language language) => Get(nameof(Introduced), language);

    public static string YouAreAppointed(string role, Language language) => Get(nameof(YouAreAppointed), language, role);

    public static string Appointed(ImmutableArray<string> names, string role, Language language) =>
        Get(names.Length == 1 ? "Appointed.One" : "Appointed.Many", language, names.Length, string.Join(", ", names), role);

    public static string Revoked(string name, string role, Language language) => Get(nameof(Revoked), language, name, role);

    public static string RevokedButConfigured(string name, string role, Language language) =>
        Get(nameof(RevokedButConfigured), language, name, role);

    public static string NothingToRevoke(Language language) => Get(nameof(NothingToRevoke), language);

    public static string AppointProblem(string problem, Language language) => Get($"AppointProblem.{problem}", language);

    /// <summary>Words for a role to play, the first of which is its name; every <see cref="PlayedKind"/> and <see cref="OwnRole"/>.</summary>
    public static ImmutableArray<string> PlayedRole(string role, Language language) => [.. Get($"PlayedRole.{role}", language).Split('|')];

    public static string PlayingNow(string role, Language language) => Get(nameof(PlayingNow), language, role);

    public static string PlayingOwn(Language language) => Get(nameof(PlayingOwn), language);

    public static string PlayChoices(string choices, Language language) => Get(nameof(PlayChoices), language, choices);

    public static string PlayAreas(string areas, Language language) => Get(nameof(PlayAreas), language, areas);

    public static string PlayMunicipality(Language language) => Get(nameof(PlayMunicipality), language);

    public static string RegisterSaved(string name, Language language) => Get(nameof(RegisterSaved), language, name);

    public static string RegisterRemoved(string name, Language language) => Get(nameof(RegisterRemoved), language, name);

    public static string RegisterGone(Language language) => Get(nameof(RegisterGone), language);

    public static string RegisterChangedMeanwhile(Language language) => Get(nameof(RegisterChangedMeanwhile), language);

    public static string RegisterFirstMunicipality(Language language) => Get(nameof(RegisterFirstMunicipality), language);

    public static string RegisterHasDepartments(Language language) => Get(nameof(RegisterHasDepartments), language);

    public static string RegisterImported(int rows, int entries, Language language) =>
        Get(nameof(RegisterImported), language, rows, entries);

    public static string RegisterProblem(string problem, Language language) => Get($"RegisterProblem.{problem}", language);

    /// <param name="column">Its heading; empty: the row as a whole.</param>
    public static string ImportAt(int row, string column, string problem, Language language) =>
        Get(column.Length > 0 ? nameof(ImportAt) : "ImportAtRow", language, row, column, problem);

    public static string ImportProblem(ImportProblemKind kind, Language language, params object[] values) =>
        Get($"ImportProblem.{kind}", language, values);
}
