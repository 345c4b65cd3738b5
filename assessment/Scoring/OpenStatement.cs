using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Scoring;

/// <summary>What the leaders said openly (Auskunft).</summary>
internal sealed class OpenStatement
{
    private readonly AssessmentCatalogue _catalogue;
    private readonly Dictionary<QuestionId, ItemAnswers> _items;
    private readonly int _invited;

    public OpenStatement(RoundSnapshot snapshot)
    {
        _catalogue = snapshot.Catalogue;
        _invited = snapshot.LeadersInvited;
        Interviews = [.. snapshot.Leadership.Where(i => i.Status == InterviewStatus.Submitted).Select(i => Visible(snapshot.Catalogue, i))];
        _items = _catalogue.Questions.ToDictionary(q => q.Id, q => ItemAnswers.Of(_catalogue, Interviews, q));
    }

    /// <summary>Submitted statements, without answers that nobody else ever sees.</summary>
    public ImmutableArray<Interview> Interviews { get; }

    public ItemAnswers this[Question question] => _items[question.Id];

    /// <summary>Level 0 to 4, not yet displayed; null: not rated.</summary>
    /// <param name="withRestricted">With the questions that only leaders, coordinator and experts see (P10).</param>
    public decimal? LevelOf(CheckField field, bool withRestricted) => PopulationLevel.Of(ItemsOf(field, withRestricted), minimum: 1);

    /// <summary>The means, 0 to 4, of which the field's level is the mean; with the restricted questions.</summary>
    public IEnumerable<(QuestionId Question, decimal Mean)> MeansOf(CheckField field) =>
        ItemsOf(field, withRestricted: true).Where(i => !i.Values.IsEmpty).Select(i => (i.Question.Id, i.MeanValue!.Value));

    /// <summary>
    /// 95 % interval of the level of a field that has one, among all leaders who were invited: the mean of its questions' bounds. Exact, since
    /// leaders are open.
    /// </summary>
    public StatementBounds BoundsOf(CheckField field, bool withRestricted)
    {
        var counted = ItemsOf(field, withRestricted).Where(i => !i.Values.IsEmpty).ToList();
        var bounds = counted.Select(i => PredictionInterval.OfValues(i.Values, MissingFor(i))).ToList();
        return new StatementBounds(
            new Bounds(bounds.Average(b => b.Low), bounds.Average(b => b.High)),
            IsComplete: counted.All(i => MissingFor(i) == 0)
        );
    }

    /// <summary>"Weiß ich nicht" is no missing answer: who can't judge isn't among those whose mean is looked for.</summary>
    private int MissingFor(ItemAnswers item) => Math.Max(0, _invited - item.Asked - item.NotApplicable);

    private IEnumerable<ItemAnswers> ItemsOf(CheckField field, bool withRestricted) =>
        _catalogue.Questions.Where(q => q.IsScored && q.Field == field.Id && (withRestricted || !q.IsRestricted)).Select(q => _items[q.Id]);

    /// <summary>Entfällt: more than half of the leaders who chose an option chose this one; if they are divided, it stays.</summary>
    public bool IsDropped(CheckField field) =>
        field.DroppedWhen is { } when
        && _items.TryGetValue(when.Question, out var item)
        && MajorityRule.Of(item.Choices, when.Option) == Majority.Chosen;

    private static Interview Visible(AssessmentCatalogue catalogue, Interview interview) =>
        interview with
        {
            Answers = interview.Answers.RemoveRange(
                interview.Answers.Keys.Where(id => catalogue[id].Display is AnswerDisplay.Never or AnswerDisplay.OwnPersonOnly)
            ),
        };
}

/// <summary>Where the level of all leaders lies.</summary>
/// <param name="IsComplete">All who were invited gave their statement.</param>
internal sealed record StatementBounds(Bounds Bounds, bool IsComplete);
