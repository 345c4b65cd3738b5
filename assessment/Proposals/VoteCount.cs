using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Proposals;

/// <summary>
/// The gate of the anonymous ballots: what they allow to be said. Nothing below k of them; from then on for which Prüffelder more than half
/// voted, from ten on also for which more than a quarter did.
/// </summary>
/// <remarks>
/// A count of five ballots tells the colleague who didn't vote for a field how all others did, if it is four, and so would an order by
/// counts; with "more than half" it may be three or four. It is said of <see cref="MostNamed"/> fields at most: of five people who have
/// 25 votes eight fields with three each leave no vote over, so nobody could have voted for anything else.
/// </remarks>
internal sealed class VoteCount
{
    private const int QuartersFrom = 10;
    private const int MostNamed = 5;

    private readonly AssessmentCatalogue _catalogue;
    private readonly ImmutableArray<Ballot> _ballots;
    private readonly ImmutableSortedSet<CheckFieldId> _named;

    public VoteCount(RoundSnapshot snapshot)
    {
        _catalogue = snapshot.Catalogue;
        _ballots = snapshot.Votes.Length < Math.Max(StaffEvidence.LowestThreshold, snapshot.Threshold) ? [] : snapshot.Votes;
        _named =
        [
            .. _catalogue
                .Fields.Where(f => !f.IsRestricted && Counted(f.Id) != VoteSupport.None)
                .OrderByDescending(f => Counted(f.Id))
                .Take(MostNamed)
                .Select(f => f.Id),
        ];
    }

    /// <summary>What may be said, and the only thing that counts. A restricted field's support is for leaders only and doesn't take an open one's place.</summary>
    public VoteSupport Of(CheckField field) => field.IsRestricted || _named.Contains(field.Id) ? Counted(field.Id) : VoteSupport.None;

    /// <summary>The least share that the words stand for, so that anybody can re-check the score.</summary>
    public static decimal ShareOf(VoteSupport support) =>
        support switch
        {
            VoteSupport.MoreThanHalf => 0.5m,
            VoteSupport.MoreThanQuarter => 0.25m,
            _ => 0,
        };

    private VoteSupport Counted(CheckFieldId field)
    {
        var votes = _ballots.Count(b => b.Fields.Contains(field));
        return 2 * votes > _ballots.Length ? VoteSupport.MoreThanHalf
            : _ballots.Length >= QuartersFrom && 4 * votes > _ballots.Length ? VoteSupport.MoreThanQuarter
            : VoteSupport.None;
    }
}
