using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Cards;

/// <summary>The form that starts a round, as it was filled in: raw texts, so that bad input is kept.</summary>
/// <param name="Leaders">Entra object ids.</param>
/// <param name="Scope"><c>full</c> or <c>quick</c>.</param>
/// <param name="Deadline">yyyy-MM-dd, as are the two dates after it.</param>
/// <param name="Problems">By id of the input: what is wrong with it.</param>
public sealed record StartRoundForm(
    RoundId Round,
    string DepartmentName,
    string Kind,
    string Municipality,
    ImmutableArray<string> Leaders,
    string Scope,
    string Deadline,
    string WorksCouncilOn,
    string DataProtectionOn,
    string Contact,
    string BudgetYear,
    ImmutableSortedDictionary<string, string> Problems
)
{
    /// <summary>k of rule P2.</summary>
    public string Threshold { get; init; } = "";

    /// <summary>How often somebody who hasn't finished is reminded.</summary>
    public string Reminders { get; init; } = "";

    /// <summary>Two letters as in ISO 3166-2, or empty: the operator's.</summary>
    public string Land { get; init; } = "";

    /// <summary>yyyy-MM-dd; empty: at once.</summary>
    public string StartsOn { get; init; } = "";

    /// <summary><see cref="RehearsalRound"/> or <see cref="RealRound"/>.</summary>
    public string Rehearsal { get; init; } = "";

    /// <summary>The round from which this one is started; null: none.</summary>
    public RoundId? Previous { get; init; }

    public const string RealRound = "no";
    public const string RehearsalRound = "yes";
    public const string FullScope = "full";
    public const string QuickScope = "quick";

    /// <summary>Ids of the inputs.</summary>
    public static class Fields
    {
        public const string DepartmentName = "departmentName";
        public const string Kind = "kind";
        public const string Municipality = "municipality";

        /// <summary>Object ids, separated by commas.</summary>
        public const string Leaders = "leaders";
        public const string Scope = "scope";
        public const string Deadline = "deadline";
        public const string WorksCouncilOn = "worksCouncilOn";
        public const string DataProtectionOn = "dataProtectionOn";
        public const string Contact = "contact";
        public const string BudgetYear = "budgetYear";
        public const string Threshold = "threshold";
        public const string Reminders = "reminders";
        public const string Land = "land";
        public const string StartsOn = "startsOn";
        public const string Rehearsal = "rehearsal";
    }
}

/// <summary>What can be chosen when a round starts.</summary>
/// <param name="TeamName">The team whose members are asked; null: its name isn't known.</param>
/// <param name="TeamId">Carried by the form, so that confirming it asks the same team.</param>
public sealed record StartRoundChoices(
    ImmutableArray<DepartmentKind> Kinds,
    ImmutableArray<RosterMember> Roster,
    string? TeamName,
    string TeamId = ""
);
