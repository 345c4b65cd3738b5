using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Interviews;

public sealed class InterviewPathTests
{
    private static readonly Question First = Some.Question("A");

    [Fact]
    public void Puts_at_most_four_questions_on_a_page() =>
        Assert.Equal([4, 2], Pages(Some.Leader(), [.. "ABCDEF".Select(c => Some.Question($"{c}"))]).Select(p => p.Questions.Length));

    [Fact]
    public void Puts_one_field_on_a_page() =>
        Assert.Equal(
            ["kontext/1", "eins/1", "zwei/1"],
            Keys(Some.Leader(), Some.Question("A", "eins"), Some.Question("B", "zwei"), Some.Question("C", field: null))
        );

    [Fact]
    public void Breaks_the_page_before_a_question_that_looks_at_it() =>
        Assert.Equal(["feld/1", "feld/2"], Keys(Some.Leader(("A", "3")), First, When(Comparison.AtLeast, "2")));

    [Fact]
    public void Leaves_out_a_page_without_visible_question_and_keeps_the_other_keys()
    {
        Question[] later = [.. "CDEF".Select(c => Some.Question($"{c}"))];

        Assert.Equal(["feld/1", "feld/2", "feld/3"], Keys(Some.Leader(("A", "3")), [First, When(Comparison.AtLeast, "2"), .. later]));
        Assert.Equal(["feld/1", "feld/3"], Keys(Some.Leader(("A", "1")), [First, .. Hidden(4), later[0]]));
    }

    [Theory]
    [InlineData("3", QuestionState.Shown)]
    [InlineData("1", QuestionState.CountsAsZero)]
    [InlineData("?", QuestionState.Shown)]
    public void A_condition_compares_the_points_of_the_own_answer(string answer, QuestionState expected) =>
        Assert.Equal(expected, State(Some.Leader(("A", answer)), First, When(Comparison.AtLeast, "2")));

    [Fact]
    public void An_open_condition_shows_the_question() =>
        Assert.Equal(QuestionState.Shown, State(Some.Leader(), First, When(Comparison.AtLeast, "2")));

    [Fact]
    public void An_option_without_points_under_a_comparison_means_does_not_apply()
    {
        var first = First with
        {
            Format = new AnswerFormat.SingleChoice([.. Some.Scale, new Option("keine", new LocalizedText("Keine"), null)]),
        };

        Assert.Equal(QuestionState.DoesNotApply, State(Some.Leader(("A", "keine")), first, When(Comparison.AtLeast, "2")));
    }

    [Theory]
    [InlineData(Comparison.Equal, "ja", QuestionState.Shown)]
    [InlineData(Comparison.Equal, "nein", QuestionState.CountsAsZero)]
    [InlineData(Comparison.NotEqual, "ja", QuestionState.CountsAsZero)]
    [InlineData(Comparison.NotEqual, "nein", QuestionState.Shown)]
    public void Equality_looks_at_the_chosen_option(Comparison comparison, string answer, QuestionState expected) =>
        Assert.Equal(
            expected,
            State(Some.Leader(("A", answer)), First with { Format = new AnswerFormat.SingleChoice(Some.YesNo) }, When(comparison, "ja"))
        );

    [Fact]
    public void A_condition_on_a_question_that_was_never_asked_shows_the_question() =>
        Assert.Equal(
            QuestionState.Shown,
            State(Some.Staff() with { Scope = InterviewScope.Quick }, First with { IsCore = false }, When(Comparison.AtLeast, "2"))
        );

    [Fact]
    public void What_hangs_on_a_question_that_does_not_apply_does_not_apply_either()
    {
        var second = Some.Question("B", visibleWhen: Some.When("A", Comparison.AtLeast, "2"));
        var third = Some.Question("C", visibleWhen: Some.When("B", Comparison.AtLeast, "2", Otherwise.CountsAsZero));

        Assert.Equal(QuestionState.DoesNotApply, State(Some.Leader(("A", "0"), ("B", "4")), First, second, third));
    }

    [Fact]
    public void A_question_for_leaders_is_not_asked_of_staff() =>
        Assert.Equal(QuestionState.NotAsked, State(Some.Staff(), First with { Audience = QuestionAudience.Leaders }));

    [Fact]
    public void The_quick_scope_asks_core_questions_only() =>
        Assert.Equal(QuestionState.NotAsked, State(Some.Staff() with { Scope = InterviewScope.Quick }, First with { IsCore = false }));

    [Fact]
    public void Who_declines_the_open_statement_is_asked_facts_only() =>
        Assert.Equal(QuestionState.NotAsked, State(Some.Leader() with { Scope = InterviewScope.FactsOnly }, First));

    [Fact]
    public void Other_kinds_of_department_are_not_asked() =>
        Assert.Equal(QuestionState.NotAsked, State(Some.Leader(), First with { OnlyFor = [new DepartmentKindId("sonstige")] }));

    [Fact]
    public void Page_keys_do_not_move_with_the_answers()
    {
        Question[] questions = [First, When(Comparison.AtLeast, "2"), .. "CDEFGH".Select(c => Some.Question($"{c}"))];

        Assert.Subset(Keys(Some.Leader(("A", "4")), questions).ToHashSet(), Keys(Some.Leader(("A", "0")), questions).ToHashSet());
    }

    [Fact]
    public void Lists_shown_questions_without_answer() =>
        Assert.Equal(
            ["B"],
            InterviewPath.Open(Some.Catalogue([First, Some.Question("B")]), Some.Leader(("A", "1"))).Select(o => o.Question.Id.Value)
        );

    [Fact]
    public void Progress_counts_fields_but_not_the_context()
    {
        var catalogue = Some.Catalogue([Some.Question("K", field: null), Some.Question("A", "eins"), Some.Question("B", "zwei")]);

        Assert.Equal(new InterviewProgress(2, 2, 1, 3, 1, 33), InterviewPath.Progress(catalogue, Some.Leader(("A", "1")), "zwei/1"));
    }

    [Fact]
    public void Progress_gives_half_a_minute_per_open_question_rounded_up() =>
        Assert.Equal(
            2,
            InterviewPath.Progress(Some.Catalogue([.. "ABC".Select(c => Some.Question($"{c}"))]), Some.Leader(), "feld/1").MinutesLeft
        );

    private static IEnumerable<Question> Hidden(int count) =>
        Enumerable.Range(0, count).Select(i => When(Comparison.AtLeast, "2") with { Id = new QuestionId($"B{i}") });

    private static Question When(Comparison comparison, string value) =>
        Some.Question("B", visibleWhen: Some.When("A", comparison, value, Otherwise.CountsAsZero));

    private static QuestionState State(Interview interview, params Question[] questions) =>
        InterviewPath.StateOf(Some.Catalogue(questions), interview, questions[^1]);

    private static ImmutableArray<InterviewPage> Pages(Interview interview, params Question[] questions) =>
        InterviewPath.Pages(Some.Catalogue(questions), interview);

    private static IEnumerable<string> Keys(Interview interview, params Question[] questions) =>
        Pages(interview, questions).Select(p => p.Key);
}
