using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Comparisons;

/// <summary>A round that was started from another one.</summary>
public static class RoundSuccession
{
    /// <summary>Both are real rounds of one operator on the same kind of Fachbereich, and the later one is later.</summary>
    public static bool AreComparable(AssessmentRound then, PublishedResult before, AssessmentRound now, PublishedResult after) =>
        now.Previous == then.Id
        && then.OperatorId == now.OperatorId
        && then is { IsRehearsal: false, State: not RoundState.Cancelled }
        && !now.IsRehearsal
        && before.DepartmentKind == after.DepartmentKind
        && before.AsOf <= after.AsOf;
}
