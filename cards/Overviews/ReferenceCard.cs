using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.ReferenceValues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Overviews;

/// <summary>Reference values of one kind of Fachbereich.</summary>
public sealed record KindReference(DepartmentKind Kind, ImmutableSortedDictionary<CheckFieldId, FieldQuartiles> Fields);

/// <summary>Reference values (Referenzwerte) from the operator's own rounds, one kind of Fachbereich on a page.</summary>
public static class ReferenceCard
{
    /// <param name="kinds">Those with enough Fachbereiche for at least one Prüffeld.</param>
    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    public static JObject For(ImmutableArray<KindReference> kinds, AssessmentCatalogue catalogue, int page, Language l)
    {
        var words = Words.In(l);
        var number = Math.Clamp(page, 1, Math.Max(1, kinds.Length));
        return CardJson.Of(
            l,
            words.ReferenceHeading,
            [
                Text.Heading(words.ReferenceHeading),
                Text.Muted(words.ReferenceText(words.Number(QuartileRule.LeastDepartments))),
                .. kinds.IsEmpty ? [Text.Paragraph(words.TooFewForReference)] : Kind(kinds[number - 1], catalogue, words, l),
            ],
            [
                .. Paging.Buttons(CardVerbs.OverviewReferences, number, kinds.Length, words),
                Buttons.Plain(words.BackToOverview, CardVerbs.OverviewShow),
            ],
            wide: true
        );
    }

    private static AdaptiveElement[] Kind(KindReference reference, AssessmentCatalogue catalogue, Words words, Language l) =>
        [
            Text.Section(reference.Kind.Name.In(l)),
            Tables.Of(
                [words.FieldColumn, words.LowerQuartile, words.MiddleQuartile, words.UpperQuartile],
                catalogue
                    .Fields.Select(f => (Field: f, Known: reference.Fields.GetValueOrDefault(f.Id) as FieldQuartiles.Known))
                    .Where(f => f.Known is not null)
                    .Select(f => new[]
                    {
                        f.Field.Name.In(l),
                        words.Level(f.Known!.Lower),
                        words.Level(f.Known.Middle),
                        words.Level(f.Known.Upper),
                    })
            ),
        ];
}
