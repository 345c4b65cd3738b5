using DigiCheckBot.Assessment.Rounds.Rights;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What became of a step.</summary>
public abstract record TakenStep
{
    private TakenStep() { }

    /// <summary>The round doesn't exist, or is another operator's.</summary>
    public sealed record NoSuchRound : TakenStep;

    /// <summary>Not by this person, or not now.</summary>
    public sealed record NotAllowed(Verdict Verdict, RoundDossier Dossier) : TakenStep;

    /// <param name="Dossier">As it is stored now.</param>
    public sealed record Refused(StepProblem Problem, RoundDossier Dossier) : TakenStep;

    /// <summary>Now, or before.</summary>
    /// <param name="Dossier">As it is stored now.</param>
    public sealed record Done(RoundDossier Dossier) : TakenStep;
}
