using System.Globalization;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>From the reviewed measures to the released recommendation.</summary>
public static class RecommendationSteps
{
    /// <summary>The plan is made anew for another budget and capacity.</summary>
    public static RoundStep SetFrame(RoundDossier dossier, PlanFrame frame) =>
        dossier.Work.Frame.IsSameAs(frame)
            ? new RoundStep.Unchanged()
            : new RoundStep.Changed(dossier.Work with { Frame = frame }, $"{Text(dossier.Work.Frame)} → {Text(frame)}")
            {
                Evaluates = true,
            };

    /// <summary>The recommendation goes to the Fachbereich, its leaders and the municipality's readers.</summary>
    /// <param name="readers">Appointed for the municipality.</param>
    public static RoundStep Release(RoundDossier dossier, IEnumerable<PersonId> readers)
    {
        var round = dossier.Round;
        return new RoundStep.Changed(dossier.Work)
        {
            Intents =
            [
                .. round.Channel is { } channel ? [new Intent.Recommend(channel)] : (Intent[])[],
                .. FieldSteps.LettersToLeaders(round, Letter.Recommendation, 1),
                .. FieldSteps.LettersToLeaders(round, Letter.Decide, 1),
                .. readers.Distinct().Select(p => new Intent.Tell(Letter.ReaderRecommendation, p, 1)),
            ],
        };
    }

    private static string Text(PlanFrame frame) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(frame.YearlyBudget.IsEmpty ? "∞" : string.Join("/", frame.YearlyBudget))} €, {frame.CapacityDaysPerQuarter?.ToString(CultureInfo.InvariantCulture) ?? "–"} d"
        );
}
