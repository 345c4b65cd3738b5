using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Comparisons;

/// <summary>The staff's published means of some questions in one round, taken together.</summary>
internal sealed class SharedMeans
{
    public SharedMeans(PublishedResult result, PublishedField field, IReadOnlyCollection<QuestionId> questions)
    {
        var range = new StaffRange(result.Participation);
        var means = questions.Select(q => field.Items.First(i => i.Question == q).Mean).ToList();
        var bounds = means.Select(m => range.Of(m, field.KnowledgeGap)).ToList();
        Mean = DisplayedLevel.ItemMean(means.Sum(m => m.Value) / means.Count);
        Range = LevelRange.Of(
            new Bounds(bounds.Sum(b => b.Low) / bounds.Count, bounds.Sum(b => b.High) / bounds.Count),
            Mean,
            allAnswered: range.IsComplete
        );
    }

    /// <summary>In steps of 0.1.</summary>
    public decimal Mean { get; }

    public LevelRange Range { get; }
}
