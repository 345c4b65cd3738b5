using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Decisions;

/// <summary>What the Fachbereich decided, for everyone: which measures in which year, which later, which not.</summary>
public static class DecidedCard
{
    private const int MostEach = 8;

    public static JObject For(RoundDossier dossier, PublishedResult result, AssessmentCatalogue catalogue, Language l)
    {
        var words = Words.In(l);
        var view = result.Everyone;
        var round = dossier.Round;
        return CardJson.Of(
            l,
            words.DecidedHeading,
            [
                Text.Heading(words.DecidedHeading),
                Text.MutedUser(RoundName.Of(round.Settings)),
                .. Groups(dossier.Work, view).SelectMany(g => Group(g, result.BudgetYear, catalogue, words, l)),
                Text.Muted(words.DecidedNote),
            ],
            [ProposalPages.Button(words.AllMeasures, round.Id, 1)],
            wide: true
        );
    }

    /// <summary>What isn't decided is done as the plan says.</summary>
    private static IEnumerable<IGrouping<DecisionChoice?, ProposedMeasure>> Groups(RoundWork work, PublishedView view) =>
        view
            .Measures.GroupBy(m => work.Decisions.GetValueOrDefault(m.Id)?.Choice ?? Planned(m))
            .OrderBy(g => g.Key ?? DecisionChoice.Later);

    private static DecisionChoice? Planned(ProposedMeasure measure) =>
        measure.PlanYear switch
        {
            1 => DecisionChoice.Year1,
            2 => DecisionChoice.Year2,
            3 => DecisionChoice.Year3,
            _ => null,
        };

    private static IEnumerable<AdaptiveElement> Group(
        IGrouping<DecisionChoice?, ProposedMeasure> group,
        int budgetYear,
        AssessmentCatalogue catalogue,
        Words words,
        Language l
    )
    {
        var name = group.Key is { } choice ? DecisionTexts.Of(choice, budgetYear, words) : words.DecisionOpen;
        var titles = group.Select(m => catalogue[m.Id].Title.In(l)).ToImmutableArray();
        yield return Text.Section(words.DecidedGroup(name, words.Number(titles.Length)));
        foreach (var title in titles.Take(MostEach))
        {
            yield return Text.MutedUser(title);
        }

        if (titles.Length > MostEach)
        {
            yield return Text.Muted(words.AndFurther(titles.Length - MostEach));
        }
    }
}
