namespace DigiCheckBot.Assessment.Interviews;

/// <summary>How far somebody is.</summary>
/// <param name="FieldNumber">1-based number of the page's Prüffeld among those that this person sees; 0: context, or no page.</param>
/// <param name="FieldCount">Prüffelder that this person sees.</param>
/// <param name="Answered">Shown questions with an answer ("Weiß ich nicht" is one).</param>
/// <param name="Shown">Questions that this person sees, by the answers so far.</param>
/// <param name="MinutesLeft">Half a minute per open question, rounded up (meta.schnellbild: 14 questions in about 7 minutes).</param>
/// <param name="PercentDone">Answered of shown, 0 to 100, rounded down.</param>
public sealed record InterviewProgress(int FieldNumber, int FieldCount, int Answered, int Shown, int MinutesLeft, int PercentDone);
