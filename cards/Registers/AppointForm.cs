using System.Collections.Immutable;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Cards.Registers;

/// <summary>The form that appoints people, as it was filled in.</summary>
/// <param name="People">Entra object ids.</param>
/// <param name="Role">Name of an <see cref="AppointedRole"/>.</param>
/// <param name="Area">Of an expert.</param>
/// <param name="Municipality">Of a reader.</param>
/// <param name="Problems">By id of the input: what is wrong with it.</param>
public sealed record AppointForm(
    ImmutableArray<string> People,
    string Role,
    string Area,
    string Municipality,
    ImmutableSortedDictionary<string, string> Problems
)
{
    public static AppointForm Empty { get; } = new([], "", "", "", ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>Ids of the inputs.</summary>
    public static class Fields
    {
        /// <summary>Object ids, separated by commas.</summary>
        public const string People = "people";
        public const string Role = "role";
        public const string Area = "area";
        public const string Municipality = "municipality";
    }
}

/// <summary>What can be chosen in it.</summary>
/// <param name="TeamId">Whose members can be chosen, or <see cref="AppointSourceCard.Introduced"/>. Carried by the form.</param>
/// <param name="Areas">As the catalogue names them.</param>
/// <param name="Municipalities">Names by id.</param>
public sealed record AppointChoices(
    string TeamId,
    string TeamName,
    ImmutableArray<RosterMember> People,
    ImmutableArray<string> Areas,
    IReadOnlyDictionary<string, string> Municipalities
);
