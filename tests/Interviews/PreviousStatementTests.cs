using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Interviews;

public sealed class PreviousStatementTests
{
    private static readonly DateOnly Given = new(2026, 3, 31);
    private static readonly Question Kept = Some.Question("kept");
    private static readonly Question Dropped = Some.Question("dropped");
    private static readonly Question Changed = Some.Question("changed");

    private readonly AssessmentCatalogue _then = Some.Catalogue([Kept, Dropped, Changed], Some.Field());
    private readonly AssessmentCatalogue _now = Some.Catalogue(
        [Kept, Changed with { Format = new AnswerFormat.SingleChoice(Some.YesNo) }],
        Some.Field()
    );

    [Fact]
    public void Takes_over_answers_to_questions_that_are_put_in_the_same_way()
    {
        var earlier = Some.Leader(("kept", "2"), ("dropped", "1"), ("changed", "3"));

        Assert.Equal([Kept.Id], PreviousStatement.Of(Given, earlier, _then, _now)!.Answers.Keys);
    }

    [Fact]
    public void There_is_none_if_nothing_can_be_taken_over() =>
        Assert.Null(PreviousStatement.Of(Given, Some.Leader(("dropped", "1"), ("changed", "3")), _then, _now));
}
