using DigiCheckBot.Assessment.Comparisons;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards.Comparisons;

/// <summary>A change between two rounds in words. Only like is compared with like: else it is said that the questions were others.</summary>
internal sealed class ChangeTexts(Words words)
{
    /// <summary>"1.5", or nothing.</summary>
    public string Level(FieldOutcome? outcome) => outcome is FieldOutcome.Rated rated ? words.Level(rated.Level) : words.NothingShown;

    /// <summary>"+0.5 (gesichert)".</summary>
    public string Change(FieldComparison field) =>
        (field.AsMeasured, field.LikeForLike) switch
        {
            (LevelChange.NotShown none, _) => Why(none.Why),
            (LevelChange.Shown shown, LikeForLike.SameQuestions) => Signed(shown),
            (_, LikeForLike.SharedQuestions { Change: LevelChange.Shown shared } same) => words.OnSharedQuestions(
                Signed(shared),
                words.Number(same.Coverage.Shared)
            ),
            _ => words.AskedOtherwise,
        };

    /// <summary>The change that counts as one of like for like; null: there is none.</summary>
    public static LevelChange.Shown? Counting(FieldComparison field) =>
        (field.AsMeasured, field.LikeForLike) switch
        {
            (LevelChange.Shown shown, LikeForLike.SameQuestions) => shown,
            (_, LikeForLike.SharedQuestions { Change: LevelChange.Shown shared }) => shared,
            _ => null,
        };

    private string Signed(LevelChange.Shown change)
    {
        var levels =
            change.Levels > 0 ? words.Plus(words.Level(change.Levels))
            : change.Levels < 0 ? words.Minus(words.Level(-change.Levels))
            : words.Unchanged;
        return change.IsSecured ? words.Secured(levels) : levels;
    }

    private string Why(NoChange why) =>
        why switch
        {
            NoChange.NotInBoth => words.NotInBothRounds,
            NoChange.DoesNotApply => words.DoesNotApplyNow,
            NoChange.NotRated => words.NotRatedInBoth,
            _ => words.NothingShown,
        };
}
