using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>What triggers may look at: the leaders' view, no more.</summary>
internal sealed class ShownFindings(RoundSnapshot snapshot, OpenStatement statement, StaffEvidence staff)
{
    /// <param name="fields">As the leaders see them.</param>
    public ShownValues Of(ImmutableArray<PublishedField> fields) =>
        new(
            fields.ToImmutableSortedDictionary(f => f.Field, f => f.Outcome),
            snapshot
                .Catalogue.Questions.Where(q => q.Display is AnswerDisplay.Usual or AnswerDisplay.Tile)
                .Select(q => (q.Id, Finding: FindingOf(q)))
                .Where(f => f.Finding is not null)
                .ToImmutableSortedDictionary(f => f.Id, f => f.Finding!),
            snapshot.Catalogue.Fields.Any(statement.IsDropped) ? ImmutableSortedDictionary<string, decimal>.Empty : snapshot.OutsideLevels
        );

    private QuestionFinding? FindingOf(Question question)
    {
        if (question.Field is { } field && statement.IsDropped(snapshot.Catalogue[field]))
        {
            return new QuestionFinding.DoesNotApply();
        }

        return question.Format switch
        {
            AnswerFormat.FreeText => null,
            AnswerFormat.WholeNumber => Half(Mean.Median(statement[question].Numbers), staff.MedianOf(question)) is { } median
                ? new QuestionFinding.Number(median)
                : NotApplicable(question),
            _ => OfChoice(question) ?? NotApplicable(question),
        };
    }

    private QuestionFinding? OfChoice(Question question)
    {
        var options = question.Format.Choices.ToImmutableSortedDictionary(
            o => o.Key,
            o => MajorityRule.Both(MajorityRule.Of(statement[question].Choices, o.Key), staff.MajorityOf(question, o.Key))
        );
        if (Half(statement[question].MeanValue, staff.MeanOf(question)?.Value) is { } mean)
        {
            return new QuestionFinding.Points(DisplayedLevel.ItemMean(mean), options);
        }

        return options.Values.All(m => m == Majority.Unknown) ? null : new QuestionFinding.Choices(options);
    }

    /// <summary>To no leader who was asked, and no staff value may be shown: what the staff alone know stays unknown.</summary>
    private QuestionFinding.DoesNotApply? NotApplicable(Question question) =>
        statement[question] is { NotApplicable: > 0, Asked: 0 } ? new QuestionFinding.DoesNotApply() : null;

    /// <summary>Both populations count half; one alone counts whole.</summary>
    private static decimal? Half(decimal? leadership, decimal? others) =>
        leadership is { } one && others is { } other ? (one + other) / 2 : leadership ?? others;
}
