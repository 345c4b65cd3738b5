namespace DigiCheckBot.Assessment.Catalogues;

public enum Comparison
{
    Equal,
    NotEqual,
    AtMost,
    AtLeast,
}

/// <summary>What holds for a question that isn't asked because its condition fails.</summary>
public enum Otherwise
{
    /// <summary>null_punkte: the state isn't reached, the question counts with 0.</summary>
    CountsAsZero,

    /// <summary>entfaellt: doesn't apply, the question doesn't count.</summary>
    DoesNotApply,
}

/// <summary>
/// When a question is asked. <see cref="Comparison.AtMost"/> and <see cref="Comparison.AtLeast"/> compare the points of the person's own
/// answer, the other two the chosen option. An answer without points under a comparison of points always means
/// <see cref="Otherwise.DoesNotApply"/>; "Weiß ich nicht", or a question that the person was never asked, shows the question.
/// </summary>
/// <param name="Question">Stands earlier in the catalogue.</param>
/// <param name="Value">An option's key, or points as an invariant number.</param>
public sealed record Condition(QuestionId Question, Comparison Comparison, string Value, Otherwise Otherwise);
