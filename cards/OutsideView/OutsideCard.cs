using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Reviews;
using DigiCheckBot.Cards.Teams;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.OutsideView;

/// <summary>One category of the outside view: its criteria with their anchors, evidence and note.</summary>
public static class OutsideCard
{
    public static JObject For(OutsideForm f, AssessmentCatalogue catalogue, Language l)
    {
        var words = Words.In(l);
        var category = catalogue.OutsideView[f.Number - 1];
        var heading = words.OutsideCategoryHeading(category.Name.In(l));
        return CardJson.Of(
            l,
            heading,
            [
                .. Text.Notices(f.Notice),
                Text.Heading(heading),
                Text.MutedUser(RoundName.Of(f.Header)),
                .. Progress(f, catalogue, words),
                .. category.Criteria.SelectMany((c, i) => Criterion(f.Entered, c, i + 1, words, l)),
            ],
            Actions(f, catalogue, category, words),
            wide: true
        );
    }

    private static AdaptiveElement[] Progress(OutsideForm f, AssessmentCatalogue catalogue, Words words)
    {
        var all = catalogue.OutsideView.Sum(c => c.Criteria.Length);
        var done = Done(f.Work, catalogue);
        var sentence = words.OutsideProgress(f.Number, catalogue.OutsideView.Length, done, all);
        return [Text.Muted(sentence), ProgressBar.For(all == 0 ? 0 : 100d * done / all, sentence)];
    }

    /// <summary>Criteria that were looked at.</summary>
    public static int Done(RoundWork work, AssessmentCatalogue catalogue) =>
        catalogue.OutsideView.Sum(c => c.Criteria.Count(k => work.Outside.ContainsKey(k.Id)));

    private static IEnumerable<AdaptiveElement> Criterion(
        ReviewForm entered,
        OutsideCriterion criterion,
        int number,
        Words words,
        Language l
    )
    {
        var text = criterion.Text.In(l);
        yield return Text.Section(words.OutsideCriterion(number, text));
        yield return ReviewInputs.Choice(
            entered,
            OutsideForm.LevelInput(criterion.Id),
            text,
            [
                .. criterion.Anchors.Select(
                    (a, level) => (words.OutsideAnchor(level, a.In(l)), level.ToString(CultureInfo.InvariantCulture))
                ),
                (words.OutsideNotSeen, OutsideForm.NotSeen),
            ],
            words.PleaseChoose
        );
        yield return ReviewInputs.Line(
            entered,
            OutsideForm.EvidenceInput(criterion.Id),
            words.OutsideEvidence(number),
            OutsideFinding.LongestText
        );
        yield return ReviewInputs.Line(
            entered,
            OutsideForm.NoteInput(criterion.Id),
            words.OutsideNote(number, OutsideFinding.LongestText),
            OutsideFinding.LongestText
        );
    }

    private static IEnumerable<AdaptiveAction> Actions(OutsideForm f, AssessmentCatalogue catalogue, OutsideCategory category, Words words)
    {
        var data = new JObject
        {
            [CardKeys.Round] = f.Header.Round.Value,
            [CardKeys.Page] = f.Number.ToString(CultureInfo.InvariantCulture),
            [CardKeys.Seen] = string.Join(' ', category.Criteria.Select(c => OutsideSteps.MarkOf(f.Work.Outside.GetValueOrDefault(c.Id)))),
        };
        yield return f.Number < catalogue.OutsideView.Length
            ? Buttons.Primary(words.Next, CardVerbs.OutsideNext, data)
            : Buttons.Primary(words.OutsideTake, CardVerbs.OutsideTake, data);
        if (f.Number > 1)
        {
            yield return Buttons.Plain(words.Back, CardVerbs.OutsideBack, data);
        }

        yield return Buttons.Plain(words.Pause, CardVerbs.OutsidePause, data);
    }
}
