using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>
/// The range of the staff's level, from nothing but what is shown anyway. The exact interval depends on the hidden answers and would say
/// something about them; so this is the widest one that any answers with the shown level could give: as many at 0 and at 4 as possible.
/// </summary>
internal sealed class StaffRange
{
    /// <summary>Most people whose number is hidden.</summary>
    private const int MostHidden = ParticipationRule.CountsFrom - 1;

    private const decimal LevelStep = 0.25m;
    private const decimal ItemStep = 0.05m;

    private readonly Participation _shown;
    private readonly Dictionary<bool, WidestInterval> _widest = [];

    public StaffRange(Participation shown) => _shown = shown;

    /// <summary>"alle haben geantwortet" – where it may be seen.</summary>
    public bool IsComplete => _shown is { StaffAnswered: { } answered, StaffInvited: { } invited } && answered >= invited;

    /// <param name="knowledgeGap">As shown; then nobody knows how few values there are.</param>
    public Bounds Of(StaffLevel level, bool knowledgeGap) => Of(level.Value, level.Bound, LevelStep, knowledgeGap);

    /// <param name="knowledgeGap">Of the question's field.</param>
    public Bounds Of(StaffItemMean mean, bool knowledgeGap) =>
        Of(
            mean.Value,
            mean.Value == StaffItemMean.Lowest ? StaffBound.AtMost
                : mean.Value == StaffItemMean.Highest ? StaffBound.AtLeast
                : StaffBound.None,
            ItemStep,
            knowledgeGap
        );

    private Bounds Of(decimal value, StaffBound bound, decimal step, bool knowledgeGap)
    {
        var lowest = bound == StaffBound.AtMost ? 0 : value - step;
        var highest = bound == StaffBound.AtLeast ? Interviews.AnswerPoints.Highest : value + step;
        var widest = Widest(knowledgeGap);
        return new Bounds(widest.Lowest((double)lowest), widest.Highest((double)highest));
    }

    private WidestInterval Widest(bool knowledgeGap)
    {
        if (!_widest.TryGetValue(knowledgeGap, out var widest))
        {
            var (answered, people) = LeastAnswered(knowledgeGap);
            widest = new WidestInterval(answered, people);
            _widest[knowledgeGap] = widest;
        }

        return widest;
    }

    /// <summary>
    /// The numbers where they may be seen. Where a question may have fewer values than people – below ten people nothing is said of it –
    /// the fewest that let it count (P6), of as many as that stands for.
    /// </summary>
    private (int Answered, int People) LeastAnswered(bool knowledgeGap)
    {
        var answered = _shown.StaffAnswered ?? Math.Max(StaffEvidence.LowestThreshold, _shown.Threshold);
        var people = Math.Max(answered, _shown.StaffInvited ?? MostHidden);
        if (_shown is { Detail: StaffDetail.Items, StaffAnswered: not null } && !knowledgeGap)
        {
            return (answered, people);
        }

        const int fewest = StaffEvidence.MinimumPerItem;
        return (fewest, ((fewest * people) + answered - 1) / answered);
    }
}
