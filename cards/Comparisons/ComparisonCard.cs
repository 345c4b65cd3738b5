using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Comparisons;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Comparisons;

/// <summary>What changed since the round before: like for like, what of it is secured, and what the measures done were to change and did.</summary>
public static class ComparisonCard
{
    private const int MostMeasures = 8;

    /// <param name="outcomes">Measures that were done since then.</param>
    /// <param name="then">The earlier round's catalogue.</param>
    /// <param name="now">The later round's catalogue.</param>
    public static JObject For(
        ComparisonHeader h,
        RoundComparison comparison,
        ImmutableArray<MeasureOutcome> outcomes,
        AssessmentCatalogue then,
        AssessmentCatalogue now,
        Language l
    )
    {
        var words = Words.In(l);
        var changes = new ChangeTexts(words);
        var shown = comparison.Fields.Where(f => now.Fields.Any(n => n.Id == f.Field) && !IsWithheld(f)).ToList();
        return CardJson.Of(
            l,
            words.ComparisonHeading,
            [
                Text.Heading(words.ComparisonHeading),
                Text.MutedUser(RoundName.Of(h.DepartmentName, h.Municipality)),
                Text.Muted(words.ComparisonDays(words.Date(h.Then), words.Date(h.Now))),
                .. h.ForLeaders ? [Text.Muted(words.ForLeadersOnly)] : (AdaptiveElement[])[],
                Text.Paragraph(Sentence(shown, words)),
                Tables.Of(
                    [words.FieldColumn, words.ThenColumn, words.NowColumn, words.ChangeColumn],
                    shown.Select(f => new[]
                    {
                        now[f.Field].Name.In(l),
                        changes.Level(f.Then),
                        changes.Level(f.Now),
                        changes.Change(f),
                    })
                ),
                Text.Muted(words.SecuredMeans),
                .. Outcomes(outcomes, then, now, changes, words, l),
            ],
            wide: true
        );
    }

    /// <summary>What this audience may not see isn't named either.</summary>
    private static bool IsWithheld(FieldComparison field) => field is { Then: FieldOutcome.Withheld } or { Now: FieldOutcome.Withheld };

    private static string Sentence(List<FieldComparison> fields, Words words)
    {
        var secured = fields.Select(ChangeTexts.Counting).OfType<LevelChange.Shown>().Where(c => c.IsSecured).ToList();
        var (better, worse) = (secured.Count(c => c.Levels > 0), secured.Count(c => c.Levels < 0));
        return secured.Count == 0 ? words.NothingSecured : words.SecuredCounts(words.Number(better), words.Number(worse));
    }

    private static IEnumerable<AdaptiveElement> Outcomes(
        ImmutableArray<MeasureOutcome> outcomes,
        AssessmentCatalogue then,
        AssessmentCatalogue now,
        ChangeTexts changes,
        Words words,
        Language l
    )
    {
        if (outcomes.IsEmpty)
        {
            yield return Text.Paragraph(words.NoMeasureDone);
            yield break;
        }

        yield return Text.Section(words.MeasuresDoneHeading);
        foreach (var outcome in outcomes.Take(MostMeasures))
        {
            yield return Text.UserLine(then[outcome.Measure].Title.In(l));
            foreach (var effect in outcome.Effects)
            {
                yield return Text.Muted(
                    words.EffectLine(
                        (now.Fields.FirstOrDefault(f => f.Id == effect.Expected.Field) ?? then[effect.Expected.Field]).Name.In(l),
                        words.Level(effect.Expected.Levels),
                        changes.Level(effect.Field.Then),
                        changes.Level(effect.Field.Now),
                        changes.Change(effect.Field)
                    )
                );
            }
        }

        if (outcomes.Length > MostMeasures)
        {
            yield return Text.Muted(words.AndFurther(outcomes.Length - MostMeasures));
        }

        yield return Text.Muted(words.NoProof);
    }
}
