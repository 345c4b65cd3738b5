using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Fields;

/// <summary>The coordinator records what was agreed in the moderated talk: one level for each Prüffeld that no answers rate.</summary>
public static class TalkCard
{
    /// <summary>So many Prüffelder fit on one page.</summary>
    public const int PerPage = 5;

    /// <summary>What the input says when the talk came to no level.</summary>
    public const string NotAgreed = "-";

    private const int HalfSteps = 8;

    public static string InputOf(CheckFieldId field) => $"talk.{field}";

    /// <param name="open">All Prüffelder of the talk, in the catalogue's order.</param>
    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    public static JObject For(RoundDossier dossier, AssessmentCatalogue catalogue, ImmutableArray<CheckFieldId> open, int page, Language l)
    {
        var words = Words.In(l);
        var settings = dossier.Round.Settings;
        var shown = ListPage.Of(open, page, PerPage);
        var data = new JObject
        {
            [CardKeys.Round] = dossier.Round.Id.Value,
            [CardKeys.Page] = shown.Number.ToString(CultureInfo.InvariantCulture),
        };
        return CardJson.Of(
            l,
            words.TalkHeading,
            [
                Text.Heading(words.TalkHeading),
                Text.MutedUser(RoundName.Of(settings)),
                Text.Paragraph(open.IsEmpty ? words.TalkNothing : words.TalkText),
                Text.Muted(words.PageOf(shown.Number, shown.Pages)),
                .. shown.Items.SelectMany(f => Field(f, dossier.Work, catalogue, words, l)),
            ],
            open.IsEmpty
                ? [Buttons.Leave(words.BackToRound, CardVerbs.RoundOpen, data)]
                :
                [
                    Buttons.Primary(shown.Number < shown.Pages ? words.Next : words.TalkSave, CardVerbs.TalkSave, data),
                    Buttons.Leave(words.BackToRound, CardVerbs.RoundOpen, data),
                ],
            wide: true
        );
    }

    private static IEnumerable<AdaptiveElement> Field(
        CheckFieldId id,
        RoundWork work,
        AssessmentCatalogue catalogue,
        Words words,
        Language l
    )
    {
        var field = catalogue[id];
        yield return Text.Section(field.Name.In(l));
        for (var level = 0; level < field.Levels.Length; level++)
        {
            yield return Text.Muted(words.LevelMeans(words.Level(level), field.Levels[level].In(l)));
        }

        yield return new AdaptiveChoiceSetInput
        {
            Id = InputOf(id),
            Label = words.TalkLevel(field.Name.In(l)),
            Placeholder = words.TalkNotAgreed,
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices =
            [
                new AdaptiveChoice { Title = words.TalkNotAgreed, Value = NotAgreed },
                .. Enumerable.Range(0, HalfSteps + 1).Select(s => new AdaptiveChoice { Title = words.Level(s / 2m), Value = Key(s / 2m) }),
            ],
            Value = work.TalkLevels.TryGetValue(id, out var agreed) ? Key(agreed) : NotAgreed,
        };
    }

    private static string Key(decimal level) => level.ToString("0.0", CultureInfo.InvariantCulture);
}
