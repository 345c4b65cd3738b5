namespace DigiCheckBot.Assessment.Costs;

/// <summary>The value of a rank without sorting all values (Hoare's selection). Which element splits doesn't change the result.</summary>
internal static class OrderStatistic
{
    /// <param name="values">Put into another order: none before the rank is larger, none behind it smaller.</param>
    /// <param name="rank">From 1.</param>
    public static double Of(Span<double> values, int rank)
    {
        var (low, high, wanted) = (0, values.Length - 1, rank - 1);
        while (low < high)
        {
            var (left, right, split) = (low, high, values[low + ((high - low) / 2)]);
            while (left <= right)
            {
                while (values[left] < split)
                {
                    left++;
                }

                while (values[right] > split)
                {
                    right--;
                }

                if (left <= right)
                {
                    (values[left], values[right]) = (values[right], values[left]);
                    left++;
                    right--;
                }
            }

            if (wanted <= right)
            {
                high = right;
            }
            else if (wanted >= left)
            {
                low = left;
            }
            else
            {
                break;
            }
        }

        return values[wanted];
    }
}
