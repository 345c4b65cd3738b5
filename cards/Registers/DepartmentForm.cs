using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;

namespace DigiCheckBot.Cards.Registers;

/// <summary>A Fachbereich as it was entered: raw texts, so that bad input is kept.</summary>
/// <param name="Id">Empty: a new one.</param>
/// <param name="Seen">Marks the stored version that the form began with; empty: a new one.</param>
/// <param name="Leaders">Entra object ids.</param>
/// <param name="Problems">By id of the input: what is wrong with it.</param>
public sealed record DepartmentForm(
    string Id,
    string Seen,
    string Municipality,
    string Name,
    string Kind,
    string People,
    string Team,
    ImmutableArray<string> Leaders,
    ImmutableSortedDictionary<string, string> Problems
)
{
    /// <summary>Ids of the inputs.</summary>
    public static class Fields
    {
        public const string Municipality = "municipality";
        public const string Name = "name";
        public const string Kind = "kind";
        public const string People = "people";
        public const string Team = "team";
        public const string Leaders = "leaders";
    }
}

/// <summary>What can be chosen in it.</summary>
/// <param name="Roster">Of the team that stands in the form; empty: none does.</param>
public sealed record DepartmentChoices(
    ImmutableArray<Municipality> Municipalities,
    ImmutableArray<DepartmentKind> Kinds,
    ImmutableArray<TeamRecord> Teams,
    ImmutableArray<RosterMember> Roster
);
