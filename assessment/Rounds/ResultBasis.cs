using System.Collections.Immutable;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>
/// What a published result rests on. Computing it anew takes exactly this, and nothing that was handed in after a reopening which came to
/// no new result: the difference of the two would be those few people's answers (P8). For the engine only; nothing of it is ever shown.
/// </summary>
/// <param name="AsOf">The day of the closing that published.</param>
/// <param name="StaffInvited">N at that closing.</param>
/// <param name="Interviews">Those that had been handed in.</param>
public sealed record ResultBasis(DateOnly AsOf, int StaffInvited, ImmutableArray<ParticipantId> Interviews)
{
    public static ResultBasis Of(DateOnly asOf, AssessmentRound round, IEnumerable<Interview> submitted) =>
        new(asOf, round.StaffCount, [.. submitted.Select(i => i.Participant)]);

    /// <summary>What a closing publishes.</summary>
    /// <param name="former">What the result rests on that was published before; null: none was.</param>
    /// <param name="submitted">All interviews that are handed in now.</param>
    /// <returns>Null: what was published before stays.</returns>
    public static ResultBasis? Next(ResultBasis? former, AssessmentRound round, DateOnly today, IReadOnlyCollection<Interview> submitted)
    {
        var next = Of(today, round, submitted);
        if (former is null)
        {
            return next;
        }

        var counted = former.Interviews.ToHashSet();
        var staff = submitted.Where(i => i.Population == Population.Staff).Select(i => i.Participant).ToList();
        var isComplete = counted.IsSubsetOf(next.Interviews);
        return isComplete && RepublicationRule.Allows(staff.Count(counted.Contains), staff.Count, round.Settings.Threshold) ? next : null;
    }

    /// <summary>The interviews that count.</summary>
    public IReadOnlyCollection<Interview> Among(IEnumerable<Interview> submitted)
    {
        var counted = Interviews.ToHashSet();
        return [.. submitted.Where(i => counted.Contains(i.Participant))];
    }
}
