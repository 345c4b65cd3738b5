namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>Auskunft minus Mitarbeitende in words, from the two displayed levels: from 1.0 on it is named.</summary>
internal static class PerceptionGapRule
{
    private const decimal Named = 1m;

    /// <param name="leadership">Displayed.</param>
    public static PerceptionGap Of(decimal leadership, StaffLevel staff)
    {
        // Beyond a bound nobody may know how far the staff are.
        var leaders = staff.Bound switch
        {
            StaffBound.AtMost => Math.Max(leadership, staff.Value),
            StaffBound.AtLeast => Math.Min(leadership, staff.Value),
            _ => leadership,
        };
        return (leaders - staff.Value) switch
        {
            >= Named => PerceptionGap.StaffMuchLower,
            <= -Named => PerceptionGap.StaffMuchHigher,
            _ => PerceptionGap.Similar,
        };
    }
}
