namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>What a plan is worth, in integers; the first difference decides. Greater is better.</summary>
/// <param name="DutiesInTime">Duties that end by their deadline; more is better.</param>
/// <param name="DutyDelay">Quarters that duties end late, without a place until the quarter after the plan; less is better.</param>
/// <param name="Gain">Weighted levels × quarters, in thousandths: every quarter in which a gain is there counts; more is better.</param>
/// <param name="CostCents">One-off and running money within the plan, expected; less is better.</param>
/// <param name="FinishSum">Sum of the last quarters, without a place the quarter after the plan; less is better.</param>
public readonly record struct PlanValue(int DutiesInTime, int DutyDelay, long Gain, long CostCents, int FinishSum) : IComparable<PlanValue>
{
    public int CompareTo(PlanValue other)
    {
        if (DutiesInTime != other.DutiesInTime)
        {
            return DutiesInTime.CompareTo(other.DutiesInTime);
        }

        if (DutyDelay != other.DutyDelay)
        {
            return other.DutyDelay.CompareTo(DutyDelay);
        }

        if (Gain != other.Gain)
        {
            return Gain.CompareTo(other.Gain);
        }

        return CostCents != other.CostCents ? other.CostCents.CompareTo(CostCents) : other.FinishSum.CompareTo(FinishSum);
    }

    public static bool operator <(PlanValue left, PlanValue right) => left.CompareTo(right) < 0;

    public static bool operator >(PlanValue left, PlanValue right) => left.CompareTo(right) > 0;

    public static bool operator <=(PlanValue left, PlanValue right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PlanValue left, PlanValue right) => left.CompareTo(right) >= 0;
}
