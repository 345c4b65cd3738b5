using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Why something isn't possible, and what would be.</summary>
internal static class Refusals
{
    private const int MostNamed = 4;

    public static string Of(Verdict verdict, AssessmentRound round, RoundRoles roles, Language language) =>
        verdict switch
        {
            Verdict.NotByRole refused => Messages.OnlyFor(refused.Who, language),
            Verdict.NotInState refused => Messages.NotInState(refused.State, refused.In, language) + Possible(round, roles, language),
            _ => throw new System.Diagnostics.UnreachableException("What is allowed isn't refused"),
        };

    public static string Of(StepProblem problem, Language language) => Messages.StepProblem(problem, language);

    /// <summary>What changes something, since the person wanted to do something.</summary>
    private static string Possible(AssessmentRound round, RoundRoles roles, Language language)
    {
        var actions = RoundRules.Possible(roles, round.State).Where(a => !RoundRules.IsReading(a)).Take(MostNamed).ToList();
        return actions.Count == 0 ? "" : " " + Messages.PossibleNow(actions, language);
    }
}
