using System.Collections.Immutable;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What is asked and shown when a quarter of the plan begins.</summary>
public static class QuarterQuestions
{
    /// <summary>Before the first quarter nothing can have been done, so there is no picture of it.</summary>
    private const int FirstPicture = 2;

    /// <summary>
    /// One letter to each person who is responsible for something unfinished; for what nobody is responsible for, to each leader. Nobody is
    /// asked when nothing is unfinished.
    /// </summary>
    /// <param name="quarter">1 to 12.</param>
    public static ImmutableArray<Intent> Of(RoundDossier dossier, int quarter)
    {
        var unfinished = TrackedMeasures.Of(dossier).Where(m => !m.IsFinished).ToList();
        var asked = unfinished.SelectMany(m => m.Progress?.Responsible is { } named ? [named] : dossier.Round.Leaders).Distinct();
        return
        [
            .. asked.Select(p => new Intent.Tell(Letter.Quarter, p, quarter)),
            .. dossier.Round.Channel is { } channel && quarter >= FirstPicture && unfinished.Count > 0
                ? [new Intent.ShowImplementation(channel, quarter)]
                : ImmutableArray<Intent>.Empty,
        ];
    }
}
