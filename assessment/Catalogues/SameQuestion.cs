using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>Whether a question of two versions of the catalogue is one and the same.</summary>
internal static class SameQuestion
{
    /// <summary>The same id means the same thing in every version; its options, its points and whom it is put to may differ.</summary>
    public static bool Is(Question one, Question other) =>
        one.Id == other.Id
        && one.Audience == other.Audience
        && one.IsRestricted == other.IsRestricted
        && one.VisibleWhen == other.VisibleWhen
        && one.OnlyFor.SequenceEqual(other.OnlyFor)
        && Is(one.Format, other.Format);

    private static bool Is(AnswerFormat one, AnswerFormat other) =>
        one.GetType() == other.GetType()
        && Worth(one.Choices).SequenceEqual(Worth(other.Choices))
        && Bands(one).SequenceEqual(Bands(other));

    private static IEnumerable<(string Key, decimal? Points, bool IsExclusive)> Worth(ImmutableArray<Option> options) =>
        options.Select(o => (o.Key, o.Points, o.IsExclusive));

    private static ImmutableArray<NumberBand> Bands(AnswerFormat format) => format is AnswerFormat.WholeNumber number ? number.Bands : [];
}
