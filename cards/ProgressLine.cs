using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>How far an interview is: check fields so far, the part of this one, and about how many minutes are left.</summary>
internal static class ProgressLine
{
    public static string For(InterviewProgress progress, Words words, int part = 1, int parts = 1) =>
        string.Join(
            " · ",
            new[]
            {
                progress.FieldNumber > 0 ? words.FieldsSoFar(progress.FieldNumber, progress.FieldCount) : "",
                parts > 1 ? words.PartOf(part, parts) : "",
                progress.MinutesLeft == 1 ? words.OneMinuteLeft : words.MinutesLeft(progress.MinutesLeft),
            }.Where(s => s.Length > 0)
        );
}
