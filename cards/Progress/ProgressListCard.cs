using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Progress;

/// <summary>The measures on which somebody reports, each with how far it is and a button to say so. Also the quarterly question.</summary>
public static class ProgressListCard
{
    private const int PerPage = 6;

    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    /// <param name="notice">What was just done; empty: nothing.</param>
    public static JObject For(ProgressList list, int page, string notice, Language l)
    {
        var words = Words.In(l);
        var texts = new ProgressTexts(list, words, l);
        var round = list.Dossier.Round;
        var shown = ListPage.Of(list.Measures, page, PerPage);
        return CardJson.Of(
            l,
            words.ProgressHeading,
            [
                Text.Heading(words.ProgressHeading),
                Text.MutedUser(RoundName.Of(round.Settings)),
                .. Text.Notices(notice),
                Text.Paragraph(list.Measures.IsEmpty ? words.ProgressNothing : texts.Counts(list.Tally)),
                .. shown.Items.Select(m => Measure(m, round, shown.Number, texts, words)),
            ],
            Paging.Buttons(CardVerbs.ProgressShow, shown.Number, shown.Pages, words, RoundData.Of(round.Id)),
            wide: true
        );
    }

    private static AdaptiveContainer Measure(TrackedMeasure measure, AssessmentRound round, int page, ProgressTexts texts, Words words)
    {
        var data = new JObject
        {
            [CardKeys.Round] = round.Id.Value,
            [CardKeys.Entry] = measure.Id.Value,
            [CardKeys.Page] = page,
        };
        return new AdaptiveContainer
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                Text.UserSection(texts.Title(measure)),
                Text.Muted(texts.Line(measure)),
                .. measure.Progress?.Cost is { } cost ? [Text.Muted(words.ProgressCost(words.ExactEuros(cost)))] : (AdaptiveElement[])[],
                .. measure.Progress?.Note is { Length: > 0 } note ? [Text.MutedUser(note)] : (AdaptiveElement[])[],
                .. round.State == RoundState.Implementation
                    ? [Buttons.Row([Buttons.Plain(words.ProgressReport, CardVerbs.ProgressEdit, data)])]
                    : (AdaptiveElement[])[],
            ],
        };
    }
}
