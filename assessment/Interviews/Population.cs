namespace DigiCheckBot.Assessment.Interviews;

/// <summary>The two groups that are never merged (rule P1).</summary>
public enum Population
{
    /// <summary>Auskunft: leaders, openly.</summary>
    Leadership,

    /// <summary>Mitarbeitende: anonymously.</summary>
    Staff,
}

/// <summary>How much of the catalogue somebody is asked.</summary>
public enum InterviewScope
{
    Full,

    /// <summary>Schnellbild: staff answer the core questions only.</summary>
    Quick,

    /// <summary>A leader who declined the open statement answers facts only (P1).</summary>
    FactsOnly,
}

public enum InterviewStatus
{
    Invited,
    InProgress,
    Submitted,
    Declined,

    /// <summary>The round was closed before it was submitted; it counts nowhere (P8).</summary>
    Expired,
}
