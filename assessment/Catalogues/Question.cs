using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>Whom a question is put to.</summary>
public enum QuestionAudience
{
    Leaders,
    Staff,
    Both,
}

/// <summary>What an answer is: a fact about the Fachbereich (sachstand) or the person's own perception (persoenlich).</summary>
public enum AnswerNature
{
    Fact,
    Perception,
}

/// <summary>Who ever sees what was answered.</summary>
public enum AnswerDisplay
{
    /// <summary>As the rules P1–P11 allow.</summary>
    Usual,

    /// <summary>Only the person who answers; feeds nothing.</summary>
    OwnPersonOnly,

    /// <summary>A tile of its own beside the levels.</summary>
    Tile,

    /// <summary>Never shown, named in no reason, enters no figure; acts as a trigger only.</summary>
    Never,
}

/// <summary>One question of the catalogue.</summary>
/// <param name="Field">The Prüffeld that it belongs to; null: context (kontext), asked first, never rated.</param>
/// <param name="IsCore">Part of the Schnellbild.</param>
/// <param name="IsScored">The answer enters the level of <paramref name="Field"/>.</param>
/// <param name="AllowsUnknown">"Weiß ich nicht" is offered.</param>
/// <param name="IsRestricted">Values and reasons are for leaders, coordinator and experts only (P10).</param>
/// <param name="VisibleWhen">Looks back at an earlier question only; null: always asked.</param>
/// <param name="OnlyFor">Kinds of Fachbereich that are asked; empty: all.</param>
public sealed record Question(
    QuestionId Id,
    CheckFieldId? Field,
    Category Category,
    QuestionAudience Audience,
    AnswerNature Nature,
    bool IsCore,
    LocalizedText Text,
    LocalizedText Help,
    AnswerFormat Format,
    bool IsScored,
    bool AllowsUnknown,
    bool IsRestricted,
    AnswerDisplay Display,
    Condition? VisibleWhen,
    ImmutableArray<DepartmentKindId> OnlyFor
)
{
    /// <summary>Given exactly for <see cref="AnswerDisplay.Tile"/>.</summary>
    public QuestionTile? Tile { get; init; }
}

/// <summary>A tile beside the levels (kachel).</summary>
/// <param name="LeastAnswers">Submitted questionnaires of staff from which on it is shown.</param>
public sealed record QuestionTile(LocalizedText Title, int LeastAnswers);

/// <summary>How a question is answered.</summary>
public abstract record AnswerFormat
{
    private AnswerFormat() { }

    /// <summary>Exactly one option (skala, auswahl, ja_nein).</summary>
    public sealed record SingleChoice(ImmutableArray<Option> Options) : AnswerFormat;

    /// <summary>Any number of options; an exclusive one ("Nichts davon") rules out the others. Scored: min(4, Σ points).</summary>
    public sealed record MultipleChoice(ImmutableArray<Option> Options) : AnswerFormat;

    /// <summary>A whole number within bounds, both included.</summary>
    public sealed record WholeNumber(LocalizedText Unit, int Min, int Max) : AnswerFormat
    {
        /// <summary>Points by size (baender), by rising bound; empty: the number carries no points.</summary>
        public ImmutableArray<NumberBand> Bands { get; init; } = [];
    }

    /// <summary>Free text of at most <paramref name="MaxLength"/> characters, with a warning not to name people.</summary>
    public sealed record FreeText(int MaxLength, LocalizedText Warning) : AnswerFormat;

    /// <summary>The options of a choice; empty for a number or text.</summary>
    public ImmutableArray<Option> Choices =>
        this switch
        {
            SingleChoice single => single.Options,
            MultipleChoice multiple => multiple.Options,
            _ => [],
        };
}

/// <summary>Numbers up to <paramref name="UpTo"/>, beyond the band before, are worth <paramref name="Points"/> (0 to 4).</summary>
public sealed record NumberBand(int UpTo, decimal Points);

/// <summary>One answer that can be chosen.</summary>
/// <param name="Key">Lasting key within its question (wert).</param>
/// <param name="Points">0 to 4; null: doesn't count towards the level.</param>
/// <param name="IsExclusive">"Nichts davon": can't be combined.</param>
public sealed record Option(string Key, LocalizedText Label, decimal? Points, bool IsExclusive = false);
