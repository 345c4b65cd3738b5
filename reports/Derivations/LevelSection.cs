using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>From the published answers to the levels.</summary>
internal static class LevelSection
{
    public static void Write(Derivation d, Lines lines)
    {
        lines.Heading(d.Say.LevelsHeading);
        lines.Add(d.Say.LevelRule);
        foreach (var category in d.View.Categories)
        {
            var name = d.Catalogue.CategoryNames.GetValueOrDefault(category.Category)?.In(d.Language) ?? category.Category.ToString();
            lines.Blank();
            lines.Add(d.Say.CategoryLine(name, Outcome(d, category.Outcome)));
            foreach (var field in d.View.Fields.Where(f => d.Catalogue[f.Field].Category == category.Category))
            {
                Write(d, field, lines);
            }
        }
    }

    private static void Write(Derivation d, PublishedField field, Lines lines)
    {
        lines.Add(d.Say.FieldLine(d.Named(field.Field), Outcome(d, field.Outcome), d.Say.Level(field.Target)), 1);
        lines.AddAll(Parts(d, field), 2);
    }

    private static IEnumerable<string> Parts(Derivation d, PublishedField field)
    {
        if (field.Leadership is { } leadership)
        {
            yield return d.Say.LeadersSay(d.Say.Level(leadership), Items(d, field.LeadershipItems.Select(i => (i.Question, i.Mean))));
        }

        if (field.Staff is { } staff)
        {
            yield return d.Say.StaffSays(d.Say.Staff(staff), Items(d, field.Items.Select(i => (i.Question, i.Mean.Value))));
        }

        if (field is { Outcome: FieldOutcome.Rated { Source: LevelSource.Both } rated, Leadership: { }, Staff: { } })
        {
            yield return d.Say.BothHalf(d.Say.Level(rated.Level));
        }

        if (field.Outside is { } outside)
        {
            yield return outside.Counts ? d.Say.OutsideCounts(d.Say.Level(outside.Level)) : d.Say.OutsideApart(d.Say.Level(outside.Level));
        }

        foreach (var word in Words(d, field))
        {
            yield return word;
        }
    }

    private static IEnumerable<string> Words(Derivation d, PublishedField field)
    {
        if (field.Range is { } range)
        {
            yield return range.Certainty == Certainty.AllAnswered
                ? d.Say.CertaintyLine(d.Say.Certain(range.Certainty))
                : d.Say.RangeLine(d.Say.Certain(range.Certainty), d.Say.Level(range.Low), d.Say.Level(range.High));
        }

        if (field.Gap is { } gap)
        {
            yield return d.Say.Gap(gap);
        }

        if (field.Agreement is { } agreement)
        {
            yield return d.Say.AgreementLine(d.Say.Agreed(agreement));
        }

        if (field.KnowledgeGap)
        {
            yield return d.Say.KnowledgeGap;
        }
    }

    /// <summary>": DA-05 2,0; DA-06 1,3", or nothing.</summary>
    private static string Items(Derivation d, IEnumerable<(QuestionId Question, decimal Mean)> items)
    {
        var parts = string.Join("; ", items.Select(i => $"{i.Question} {d.Say.Level(i.Mean)}"));
        return parts.Length == 0 ? "" : $": {parts}";
    }

    private static string Outcome(Derivation d, FieldOutcome outcome) =>
        outcome switch
        {
            FieldOutcome.Rated rated => d.Say.Rated(d.Say.Level(rated.Level), d.Say.Source(rated.Source)),
            FieldOutcome.NotRated => d.Say.NotRated,
            FieldOutcome.DoesNotApply => d.Say.DoesNotApply,
            _ => d.Say.Withheld,
        };
}
