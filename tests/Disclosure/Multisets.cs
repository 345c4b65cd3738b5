namespace DigiCheckBot.Tests.Disclosure;

/// <summary>A multiset of answers as counts per option; the last option may stand for "Weiß ich nicht".</summary>
internal static class Multisets
{
    /// <summary>All ways in which <paramref name="people"/> answer with these options; the counts have <paramref name="width"/> places.</summary>
    public static IEnumerable<int[]> Of(int people, int width, params int[] options)
    {
        if (options.Length == 1)
        {
            var counts = new int[width];
            counts[options[0]] = people;
            yield return counts;
            yield break;
        }

        for (var first = 0; first <= people; first++)
        {
            foreach (var rest in Of(people - first, width, options[1..]))
            {
                rest[options[0]] = first;
                yield return rest;
            }
        }
    }

    /// <summary>One answer per person, in rising order.</summary>
    public static IEnumerable<int> Answers(int[] counts) => counts.SelectMany((count, option) => Enumerable.Repeat(option, count));

    /// <summary>The options that occur once one person's answer is taken away, as bits.</summary>
    public static int OptionsWithout(int[] counts, int own)
    {
        var bits = 0;
        for (var option = 0; option < counts.Length; option++)
        {
            if (counts[option] > (option == own ? 1 : 0))
            {
                bits |= 1 << option;
            }
        }

        return bits;
    }
}
