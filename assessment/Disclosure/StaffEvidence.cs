using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>
/// The gate of the anonymous answers: what the staff's interviews of a round, all together, allow to be said (P2–P6). Raw answers don't
/// leave it, so whatever is computed behind it is computed from published values.
/// </summary>
/// <remarks>
/// Restricted questions (P10) count only within restricted fields: else the leaders could subtract the level that everyone sees from
/// theirs.
/// </remarks>
internal sealed class StaffEvidence
{
    /// <summary>k of P2, at least.</summary>
    public const int LowestThreshold = 5;

    /// <summary>P6: a question with fewer values enters nothing.</summary>
    public const int MinimumPerItem = 5;

    /// <summary>P5: from this number on also values per question.</summary>
    public const int ItemsFrom = 10;

    private const int AgreementFrom = 6;
    private const decimal KnowledgeGapShare = 0.3m;

    private readonly AssessmentCatalogue _catalogue;
    private readonly Dictionary<QuestionId, ItemAnswers> _items;
    private readonly int _people;

    public StaffEvidence(RoundSnapshot snapshot)
    {
        var submitted = snapshot.Staff.Where(i => i.Status == InterviewStatus.Submitted).ToImmutableArray();
        _catalogue = snapshot.Catalogue;
        _people = submitted.Length;
        Detail =
            _people < Math.Max(LowestThreshold, snapshot.Threshold) ? StaffDetail.None
            : _people < ItemsFrom ? StaffDetail.Levels
            : StaffDetail.Items;
        var counted = Detail == StaffDetail.None ? [] : submitted;
        _items = _catalogue
            .Questions.Where(q => q.Display is AnswerDisplay.Usual or AnswerDisplay.Tile)
            .ToDictionary(q => q.Id, q => ItemAnswers.Of(_catalogue, counted, q));
    }

    public StaffDetail Detail { get; }

    /// <summary>Null: not rated, or too few.</summary>
    public StaffLevel? LevelOf(CheckField field) =>
        PopulationLevel.Of(ItemsOf(field), MinimumPerItem) is { } level ? StaffLevel.Of(level, _people) : null;

    /// <summary>
    /// E = 1 − s / 2 with s² the mean variance of the field's questions: from 0.7 (s² ≤ 0.36) agreed, else divided.
    /// </summary>
    /// <remarks>
    /// Said for six to nine people only, and not where the level is a bound. The attacker test shows why: of five people "2.0, agreed" is
    /// 2, 2, 2, 2 to the colleague who answered 3; from ten on the question's mean gives the sum, and with it the word narrows the others
    /// down in the same way.
    /// </remarks>
    public Agreement? AgreementOf(CheckField field)
    {
        if (_people < AgreementFrom || Detail != StaffDetail.Levels || LevelOf(field) is not { IsBound: false })
        {
            return null;
        }

        var variance = Mean.OfMeans([.. ItemsOf(field).Where(IsEnough).Select(i => Mean.Variance(i.Values))]);
        return variance switch
        {
            null => null,
            <= 0.36m => Agreement.Agreed,
            _ => Agreement.Divided,
        };
    }

    /// <summary>At least 30 % of the answers to the field's counted questions are "Weiß ich nicht".</summary>
    public bool HasKnowledgeGap(CheckField field)
    {
        if (Detail != StaffDetail.Items)
        {
            return false;
        }

        var items = ItemsOf(field).Where(IsEnough).ToList();
        var unknown = items.Sum(i => i.Unknown);
        return unknown > 0 && unknown >= KnowledgeGapShare * (unknown + items.Sum(i => i.Values.Length));
    }

    /// <summary>Null below ten people or the number that its tile asks for, with fewer than five values, or for a number, of which the median is said.</summary>
    /// <remarks>
    /// One figure per question: a mean, or a median, or majorities. The attacker test shows why: of ten people with the mean 2.4, of whom
    /// more than half chose 4, six chose 4 and the other four 0.
    /// </remarks>
    public StaffItemMean? MeanOf(Question question) =>
        CarriesPoints(question)
        && _people >= (question.Tile?.LeastAnswers ?? 0)
        && Shown(question) is { } item
        && IsEnough(item)
        && item.MeanValue is { } mean
            ? StaffItemMean.Of(mean)
            : null;

    public decimal? MedianOf(Question question) =>
        Shown(question) is { Numbers.Length: >= MinimumPerItem } item ? Mean.Median(item.Numbers) : null;

    /// <summary>Unknown for questions whose options carry points, of which the mean is said.</summary>
    public Majority MajorityOf(Question question, string option) =>
        !CarriesPoints(question) && Shown(question) is { Choices.Length: >= MinimumPerItem } item
            ? MajorityRule.Of(item.Choices, option)
            : Majority.Unknown;

    /// <summary>The field's scored questions that may carry a value of their own.</summary>
    public IEnumerable<Question> QuestionsOf(CheckField field) =>
        _catalogue.Questions.Where(q =>
            q.IsScored && q.Field == field.Id && q.Display == AnswerDisplay.Usual && (field.IsRestricted || !q.IsRestricted)
        );

    private IEnumerable<ItemAnswers> ItemsOf(CheckField field) => QuestionsOf(field).Select(q => _items[q.Id]);

    private ItemAnswers? Shown(Question question) => Detail == StaffDetail.Items ? _items.GetValueOrDefault(question.Id) : null;

    /// <summary>So that a mean is said of it. Zero alone ("Nichts davon") is none.</summary>
    private static bool CarriesPoints(Question question) => question.Format.Choices.Any(o => o.Points > 0);

    private static bool IsEnough(ItemAnswers item) => item.Values.Length >= MinimumPerItem;
}
