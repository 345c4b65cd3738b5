using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Storage;

namespace DigiCheckBot.Tests.Rounds;

/// <summary>What a closing publishes, the first time and after a reopening (P8).</summary>
public sealed class ResultBasisTests
{
    private static readonly DateOnly First = new(2026, 12, 12);
    private static readonly DateOnly Second = new(2026, 12, 24);
    private readonly AssessmentRound _round = Rows.Round();

    [Fact]
    public void The_first_closing_publishes_whatever_there_is() =>
        Assert.Equal(Ids(Staff(2)), ResultBasis.Next(null, _round, First, Staff(2))!.Interviews.AsEnumerable());

    [Theory]
    [InlineData(6, 6, false)]
    [InlineData(6, 10, false)]
    [InlineData(6, 11, true)]
    [InlineData(0, 4, false)]
    [InlineData(0, 5, true)]
    public void A_later_one_needs_as_many_further_staff_as_the_threshold(int before, int now, bool publishes) =>
        Assert.Equal(publishes, ResultBasis.Next(Basis(Staff(before)), _round, Second, Staff(now)) is not null);

    [Fact]
    public void Leaders_are_no_further_staff()
    {
        var leaders = Enumerable.Range(0, 9).Select(i => Interview(Population.Leadership, $"l{i}"));

        Assert.Null(ResultBasis.Next(Basis(Staff(6)), _round, Second, [.. Staff(6), .. leaders]));
    }

    [Fact]
    public void A_result_that_lacks_somebody_of_the_former_one_is_never_published() =>
        Assert.Null(ResultBasis.Next(Basis(Staff(6)), _round, Second, [.. Staff(20).Skip(1)]));

    [Fact]
    public void What_was_handed_in_later_does_not_count_as_long_as_nothing_new_was_published() =>
        Assert.Equal(Ids(Staff(6)), Ids(Basis(Staff(6)).Among(Staff(9))));

    [Fact]
    public void Keeps_how_many_were_invited_and_the_day()
    {
        var basis = ResultBasis.Next(null, _round with { StaffCount = 12 }, First, Staff(6))!;

        Assert.Equal((12, First), (basis.StaffInvited, basis.AsOf));
    }

    private ResultBasis Basis(IEnumerable<Interview> submitted) => ResultBasis.Of(First, _round, submitted);

    private static IEnumerable<ParticipantId> Ids(IEnumerable<Interview> interviews) => interviews.Select(i => i.Participant);

    private Interview[] Staff(int count) => [.. Enumerable.Range(0, count).Select(i => Interview(Population.Staff, $"s{i:D2}"))];

    private Interview Interview(Population population, string id) =>
        Rows.Interview(_round.Id, InterviewStatus.Submitted, population, id).Interview;
}
