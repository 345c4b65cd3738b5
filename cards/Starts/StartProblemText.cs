using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards.Starts;

/// <summary>Why a draft doesn't start and what to do about it, in a sentence.</summary>
public static class StartProblemText
{
    public static string Of(StartProblem problem, Language l) => Words.In(l).StartProblem(problem);
}
