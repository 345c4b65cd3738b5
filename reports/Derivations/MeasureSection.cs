using System.Collections.Immutable;
using DigiCheckBot.Assessment.Economics;
using DigiCheckBot.Assessment.Measures;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>The measures, each with class, reasons, effect and cost.</summary>
internal static class MeasureSection
{
    public static void Write(Derivation d, Lines lines)
    {
        WriteList(d, d.Say.MeasuresHeading, d.View.Measures, lines);
        WriteList(d, d.Say.MunicipalHeading, d.View.ForMunicipality, lines);
    }

    private static void WriteList(Derivation d, string heading, ImmutableArray<ProposedMeasure> measures, Lines lines)
    {
        lines.Heading(heading);
        if (measures.IsEmpty)
        {
            lines.Add(d.Say.NoMeasures);
        }

        foreach (var measure in measures)
        {
            lines.Add(d.Say.MeasureLine(d.Named(measure.Id), d.Say.Priority(measure.Priority), When(d, measure)));
            lines.AddAll(ReasonLines.Of(d, measure), 1);
            lines.AddAll(Effects(d, measure), 1);
            lines.AddAll(CostLines.Of(d, measure.Cost), 1);
            lines.AddAll(Economics(d, measure), 1);
            lines.Blank();
        }
    }

    private static string When(Derivation d, ProposedMeasure measure) =>
        (measure.PlanYear, measure.ToBeChecked) switch
        {
            (0, true) => d.Say.AfterCheck,
            (0, false) => d.Say.NoYear,
            (var year, true) => d.Say.InYearToCheck(year),
            (var year, false) => d.Say.InYear(year),
        };

    private static IEnumerable<string> Effects(Derivation d, ProposedMeasure measure) =>
        d.Catalogue[measure.Id].Effects.Select(e => d.Say.Effect(e.Field.Value, d.Say.Level(e.Levels), d.Say.Level(e.UpTo)));

    private static IEnumerable<string> Economics(Derivation d, ProposedMeasure measure)
    {
        if (d.View.Economics?.Measures.FirstOrDefault(m => m.Measure == measure.Id) is not { } economics)
        {
            yield break;
        }

        yield return d.Say.Ownership(d.Say.Euros(economics.ThreeYears));
        if (economics.GainPerThousand is { } gain)
        {
            yield return d.Say.GainPerThousand(d.Say.Factor(gain));
        }

        yield return economics.Payback switch
        {
            Payback.After after => d.Say.PaybackAfter(after.Months, d.Say.Euros(after.SavedPerYear)),
            Payback.Never never => d.Say.PaybackNever(d.Say.Euros(never.SavedPerYear), d.Say.Euros(never.RunningPerYear)),
            Payback.NoFigure missing => d.Say.NoPayback(string.Join(", ", missing.Missing.Select(d.Say.Missing))),
            _ => throw new System.Diagnostics.UnreachableException("A payback is one of the nested records"),
        };
    }
}
