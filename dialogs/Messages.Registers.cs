using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;

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
}
