using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Assessment.Comparisons;

/// <summary>A Prüffeld in two rounds.</summary>
/// <param name="Then">As it was published then; null: the earlier catalogue doesn't have it.</param>
/// <param name="Now">As it was published now; null: the later catalogue doesn't have it.</param>
/// <param name="AsMeasured">Each round with its own questions.</param>
public sealed record FieldComparison(
    CheckFieldId Field,
    FieldOutcome? Then,
    FieldOutcome? Now,
    LevelChange AsMeasured,
    LikeForLike LikeForLike
);

/// <summary>A category in two rounds.</summary>
public sealed record CategoryComparison(Category Category, FieldOutcome Then, FieldOutcome Now, LevelChange AsMeasured);

/// <summary>How a level changed.</summary>
public abstract record LevelChange
{
    private LevelChange() { }

    /// <param name="Levels">Now minus then, of the shown values.</param>
    /// <param name="IsSecured">
    /// "gesicherte Veränderung": the two ranges don't overlap, and both levels were made in the same way (source, outside view, questions).
    /// </param>
    public sealed record Shown(decimal Levels, bool IsSecured) : LevelChange;

    public sealed record NotShown(NoChange Why) : LevelChange;
}

/// <summary>Why no change is shown.</summary>
public enum NoChange
{
    /// <summary>At least one of the rounds doesn't have it.</summary>
    NotInBoth,

    /// <summary>At least one side is withheld.</summary>
    Withheld,

    /// <summary>At least one side doesn't apply (entfällt).</summary>
    DoesNotApply,

    /// <summary>At least one side isn't rated.</summary>
    NotRated,
}

/// <summary>What changed where the same was asked.</summary>
public abstract record LikeForLike
{
    private LikeForLike() { }

    /// <summary>Both rounds asked the same questions: what was measured is like for like.</summary>
    public sealed record SameQuestions : LikeForLike;

    /// <summary>The staff's means of the shared questions, which are published from ten people on.</summary>
    /// <param name="Then">Mean of the shown means, 0.5 to 3.5.</param>
    public sealed record SharedQuestions(decimal Then, decimal Now, LevelChange Change, QuestionCoverage Coverage) : LikeForLike;

    public sealed record NotPossible(NotLikeForLike Why, QuestionCoverage Coverage) : LikeForLike;
}

/// <summary>Why published values don't allow it.</summary>
public enum NotLikeForLike
{
    /// <summary>There is no change to be looked at, see the change as measured.</summary>
    NoChange,

    /// <summary>No scored question is the same in both.</summary>
    NoSharedQuestion,

    /// <summary>Values per question are published of ten and more staff only, and never of leaders.</summary>
    NoValuesPerQuestion,
}

/// <summary>How much of a field is the same.</summary>
/// <param name="Shared">Scored questions that are the same in both rounds, and, where means are compared, have one in both.</param>
public sealed record QuestionCoverage(int Shared, int Then, int Now);
