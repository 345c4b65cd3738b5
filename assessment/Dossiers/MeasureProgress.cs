using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Dossiers;

public enum ProgressStatus
{
    /// <summary>offen.</summary>
    Open,

    /// <summary>läuft.</summary>
    Running,

    /// <summary>erledigt.</summary>
    Done,

    /// <summary>gestoppt.</summary>
    Stopped,
}

/// <summary>How far a measure is.</summary>
/// <param name="Cost">Real euros so far, external and internal money; null: not said.</param>
/// <param name="FinishedOn">When it was done; null: it isn't.</param>
/// <param name="Responsible">Who is asked each quarter; null: the leaders.</param>
/// <param name="Note">At most 500 characters; may be empty.</param>
/// <param name="Number">Counts the changes from 1; a card names the one that it shows.</param>
public sealed record MeasureProgress(
    ProgressStatus Status,
    decimal? Cost,
    DateOnly? FinishedOn,
    PersonId? Responsible,
    string Note,
    PersonId By,
    DateTimeOffset At,
    int Number
);
