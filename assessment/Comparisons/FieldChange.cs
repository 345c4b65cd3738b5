using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Assessment.Comparisons;

/// <summary>Compares one Prüffeld.</summary>
internal sealed class FieldChange(ComparedRound then, ComparedRound now, CheckFieldId field)
{
    private readonly PublishedField? _then = then.View.Fields.FirstOrDefault(f => f.Field == field);
    private readonly PublishedField? _now = now.View.Fields.FirstOrDefault(f => f.Field == field);
    private readonly SharedQuestions _questions = new(then.Catalogue, now.Catalogue, field);

    public FieldComparison Compare()
    {
        var change = AsMeasured();
        return new FieldComparison(field, _then?.Outcome, _now?.Outcome, change, Like(change));
    }

    /// <summary>Null: both are rated.</summary>
    public static NoChange? WhyNone(FieldOutcome? one, FieldOutcome? other) =>
        (one, other) switch
        {
            (null, _) or (_, null) => NoChange.NotInBoth,
            (FieldOutcome.Withheld, _) or (_, FieldOutcome.Withheld) => NoChange.Withheld,
            (FieldOutcome.DoesNotApply, _) or (_, FieldOutcome.DoesNotApply) => NoChange.DoesNotApply,
            (FieldOutcome.Rated, FieldOutcome.Rated) => null,
            _ => NoChange.NotRated,
        };

    /// <summary>Both levels were made in the same way, so that their difference is one of the Fachbereich and not of the measurement.</summary>
    public bool IsMadeAlike =>
        (_then?.Outcome, _now?.Outcome) is (FieldOutcome.Rated one, FieldOutcome.Rated other)
        && one.Source == other.Source
        && _then.Outside?.Counts == _now.Outside?.Counts
        && IsAskedAlike(one.Source);

    private bool IsAskedAlike(LevelSource source) =>
        _questions.IsComplete && (source == LevelSource.Leadership || then.Result.StaffScope == now.Result.StaffScope);

    private LevelChange AsMeasured()
    {
        if (WhyNone(_then?.Outcome, _now?.Outcome) is { } why)
        {
            return new LevelChange.NotShown(why);
        }

        var (before, after) = ((FieldOutcome.Rated)_then!.Outcome, (FieldOutcome.Rated)_now!.Outcome);
        var isApart = _then.Range is { } one && _now.Range is { } other && !one.Overlaps(other);
        return new LevelChange.Shown(after.Level - before.Level, isApart && IsMadeAlike);
    }

    private LikeForLike Like(LevelChange change)
    {
        if (change is LevelChange.NotShown)
        {
            return new LikeForLike.NotPossible(NotLikeForLike.NoChange, _questions.Coverage);
        }

        if (IsMadeAlike)
        {
            return new LikeForLike.SameQuestions();
        }

        return _questions.Shared.IsEmpty ? new LikeForLike.NotPossible(NotLikeForLike.NoSharedQuestion, _questions.Coverage) : OfItems();
    }

    private LikeForLike OfItems()
    {
        var shared = _questions.Shared.Where(q => Mean(_then, q) is not null && Mean(_now, q) is not null).ToList();
        var coverage = _questions.Coverage with { Shared = shared.Count };
        if (shared.Count == 0)
        {
            return new LikeForLike.NotPossible(NotLikeForLike.NoValuesPerQuestion, _questions.Coverage);
        }

        var (before, after) = (new SharedMeans(then.Result, _then!, shared), new SharedMeans(now.Result, _now!, shared));
        return new LikeForLike.SharedQuestions(
            before.Mean,
            after.Mean,
            new LevelChange.Shown(after.Mean - before.Mean, IsSecured: !before.Range.Overlaps(after.Range)),
            coverage
        );
    }

    private static StaffItemMean? Mean(PublishedField? field, QuestionId question) =>
        field?.Items.FirstOrDefault(i => i.Question == question)?.Mean;
}
