using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Tests.Disclosure;

public sealed class StaffLevelTests
{
    [Theory]
    [InlineData(0.74, 0.5, StaffBound.AtMost)]
    [InlineData(0.75, 1, StaffBound.None)]
    [InlineData(3.24, 3, StaffBound.None)]
    [InlineData(3.25, 3.5, StaffBound.AtLeast)]
    public void A_level_is_a_bound_at_half_a_level_from_the_ends(decimal level, decimal value, StaffBound bound) =>
        Assert.Equal((value, bound), (StaffLevel.Of(level).Value, StaffLevel.Of(level).Bound));

    [Theory]
    [InlineData(1.24, 1, StaffBound.AtMost)]
    [InlineData(1.25, 1.5, StaffBound.None)]
    [InlineData(2.74, 2.5, StaffBound.None)]
    [InlineData(2.75, 3, StaffBound.AtLeast)]
    public void Of_six_people_it_is_one_at_a_whole_level_from_the_ends(decimal level, decimal value, StaffBound bound) =>
        Assert.Equal((value, bound), (StaffLevel.Of(level, people: 6).Value, StaffLevel.Of(level, people: 6).Bound));

    [Fact]
    public void Seven_people_are_no_small_group() => Assert.Equal(StaffLevel.Of(1), StaffLevel.Of(1, people: 7));

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.2, 1)]
    [InlineData(4, 3.5)]
    public void A_stored_level_can_not_be_finer_than_a_shown_one(decimal stored, decimal value) =>
        Assert.Equal(value, StaffLevel.Stored(stored, StaffBound.None).Value);

    [Fact]
    public void A_stored_bound_stays_one() => Assert.True(StaffLevel.Stored(1, StaffBound.AtMost).IsBound);

    [Theory]
    [InlineData(0.2, 0.5, true)]
    [InlineData(0.55, 0.6, false)]
    [InlineData(3.44, 3.4, false)]
    [InlineData(3.9, 3.5, true)]
    public void A_mean_is_said_in_tenths_between_its_bounds(decimal mean, decimal value, bool isBound) =>
        Assert.Equal((value, isBound), (StaffItemMean.Of(mean).Value, StaffItemMean.Of(mean).IsBound));

    [Theory]
    [InlineData(2.04, 2.0)]
    [InlineData(2.05, 2.1)]
    public void A_questions_mean_is_shown_in_tenths(decimal mean, decimal shown) => Assert.Equal(shown, DisplayedLevel.ItemMean(mean));

    [Theory]
    [InlineData(7, 11, 3, false)]
    [InlineData(7, 12, 3, true)]
    [InlineData(7, 13, 7, false)]
    [InlineData(7, 14, 7, true)]
    public void A_round_is_published_again_from_k_more_people_on_five_at_least(int published, int now, int threshold, bool allowed) =>
        Assert.Equal(allowed, RepublicationRule.Allows(published, now, threshold));
}
