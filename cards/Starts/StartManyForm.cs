using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Cards.Starts;

/// <summary>The form that starts rounds for several Fachbereiche of the register with common settings, as it was filled in.</summary>
/// <param name="Id">Of the form; the rounds' ids are made of it.</param>
/// <param name="Departments">Ids in the register.</param>
/// <param name="Common">The settings for all; what names one Fachbereich in it isn't used.</param>
public sealed record StartManyForm(RoundId Id, ImmutableArray<string> Departments, StartRoundForm Common)
{
    /// <summary>Id of the input.</summary>
    public const string DepartmentsField = "departments";
}

/// <summary>A Fachbereich that can be chosen.</summary>
public sealed record StartableDepartment(string Id, string Name, string Municipality);

/// <summary>What became of one Fachbereich.</summary>
/// <param name="Outcome">In words.</param>
public sealed record StartedDepartment(string Name, string Municipality, string Outcome);
