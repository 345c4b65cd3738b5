using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Decisions;

/// <summary>A page of measures, each with the choice if and when; the plan as it follows stands above.</summary>
public static class DecisionCard
{
    private const int PerPage = 3;

    private const int ReasonsEach = 2;

    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    /// <param name="entered">What was entered and couldn't be taken, by measure; empty: what is decided stands in the inputs.</param>
    public static JObject For(
        RoundDossier dossier,
        PublishedResult result,
        AssessmentCatalogue catalogue,
        int page,
        ImmutableDictionary<MeasureId, DecisionWish> entered,
        Language l
    )
    {
        var words = Words.In(l);
        var view = result.Leadership;
        var shown = ListPage.Of(view.Measures, page, PerPage);
        var plan = new PlanTexts(catalogue, view, result.BudgetYear, words, l);
        var measures = new MeasureTexts(catalogue, plan, words, l);
        return CardJson.Of(
            l,
            words.DecisionHeading,
            [
                Text.Heading(words.DecisionHeading),
                Text.MutedUser(RoundName.Of(dossier.Round.Settings)),
                Text.Muted(words.ForLeadersOnly),
                Text.Fact(words.DecidedLabel, words.CountOf(Decided(dossier, view), view.Measures.Length)),
                .. new ProposalOrder(plan, result, view, words).Years,
                Text.Muted(words.PageOf(shown.Number, shown.Pages)),
                .. shown.Items.SelectMany((m, i) => Measure(m, shown.Before + i + 1, dossier, result.BudgetYear, measures, entered, words)),
            ],
            Actions(dossier, shown, words),
            wide: true
        );
    }

    public static string ChoiceOf(MeasureId measure) => $"choice.{measure}";

    public static string ReasonOf(MeasureId measure) => $"reason.{measure}";

    /// <summary>Key of what the card showed of a measure.</summary>
    public static string SeenOf(MeasureId measure) => $"dcSeen.{measure}";

    private static int Decided(RoundDossier dossier, PublishedView view) =>
        view.Measures.Count(m => dossier.Work.Decisions.ContainsKey(m.Id));

    private static IEnumerable<AdaptiveElement> Measure(
        ProposedMeasure measure,
        int number,
        RoundDossier dossier,
        int budgetYear,
        MeasureTexts texts,
        ImmutableDictionary<MeasureId, DecisionWish> entered,
        Words words
    )
    {
        var decided = dossier.Work.Decisions.GetValueOrDefault(measure.Id);
        var choice = entered.GetValueOrDefault(measure.Id)?.Choice ?? decided?.Choice;
        var reason = entered.GetValueOrDefault(measure.Id)?.Reason ?? decided?.Reason ?? "";
        yield return texts.Short(measure, number, ReasonsEach);
        yield return new AdaptiveChoiceSetInput
        {
            Id = ChoiceOf(measure.Id),
            Label = words.DecisionLabel(words.Number(number)),
            Placeholder = words.NotDecided,
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices =
            [
                .. Enum.GetValues<DecisionChoice>()
                    .Select(c => new AdaptiveChoice { Title = DecisionTexts.Of(c, budgetYear, words), Value = c.ToString() }),
            ],
            Value = choice?.ToString(),
        };
        yield return new AdaptiveTextInput
        {
            Id = ReasonOf(measure.Id),
            Label =
                measure.Priority == PriorityClass.Mandatory
                    ? words.DutyReasonLabel(words.Number(number))
                    : words.ReasonLabel(words.Number(number)),
            MaxLength = Reasons.Longest,
            Value = UserText.Keep(reason, Reasons.Longest),
        };
    }

    private static IEnumerable<AdaptiveAction> Actions(RoundDossier dossier, ListPage<ProposedMeasure> shown, Words words)
    {
        var (page, pages) = (shown.Number, shown.Pages);
        yield return Buttons.Primary(
            page < pages ? words.SaveAndGoOn : words.SaveDecisions,
            CardVerbs.DecisionSave,
            Data(dossier, page, shown.Items)
        );
        if (page > 1)
        {
            yield return Buttons.Leave(words.PreviousPage(page - 1, pages), CardVerbs.DecisionShow, Data(dossier, page - 1, []));
        }

        if (page < pages)
        {
            yield return Buttons.Leave(words.NextPage(page + 1, pages), CardVerbs.DecisionShow, Data(dossier, page + 1, []));
        }

        yield return Buttons.Leave(words.BackToRound, CardVerbs.RoundOpen, Data(dossier, page, []));
    }

    private static JObject Data(RoundDossier dossier, int page, IEnumerable<ProposedMeasure> shown)
    {
        var data = new JObject { [CardKeys.Round] = dossier.Round.Id.Value, [CardKeys.Page] = page.ToString(CultureInfo.InvariantCulture) };
        foreach (var measure in shown)
        {
            var seen = dossier.Work.Decisions.GetValueOrDefault(measure.Id)?.Number ?? 0;
            data[SeenOf(measure.Id)] = seen.ToString(CultureInfo.InvariantCulture);
        }

        return data;
    }
}
