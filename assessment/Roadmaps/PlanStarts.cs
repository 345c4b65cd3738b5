namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>The last rule of the objective: of two plans worth the same, the one that starts the smaller id earlier.</summary>
internal static class PlanStarts
{
    /// <param name="one">First quarter by item; 0, no place, comes last.</param>
    public static int Compare(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
            {
                return Ranked(one[i]).CompareTo(Ranked(other[i]));
            }
        }

        return 0;
    }

    private static int Ranked(int start) => start == 0 ? int.MaxValue : start;
}
