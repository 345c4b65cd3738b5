namespace DigiCheckBot.Assessment.Interviews;

/// <summary>What a question is to one person, after the person's answers so far.</summary>
public enum QuestionState
{
    /// <summary>It is put to the person, answered or not.</summary>
    Shown,

    /// <summary>Hidden: the state isn't reached (null_punkte), it counts 0.</summary>
    CountsAsZero,

    /// <summary>Hidden: it doesn't apply (entfaellt), it doesn't count.</summary>
    DoesNotApply,

    /// <summary>Not for this population, scope or kind of Fachbereich.</summary>
    NotAsked,
}
