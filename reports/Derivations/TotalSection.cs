namespace DigiCheckBot.Reports.Derivations;

/// <summary>What all placed measures of the Fachbereich cost together.</summary>
internal static class TotalSection
{
    public static void Write(Derivation d, Lines lines)
    {
        lines.Heading(d.Say.TotalHeading);
        if (d.View.Totals is not { } totals)
        {
            lines.Add(d.Say.QuickNoCosts);
            return;
        }

        lines.Add(
            d.Say.TotalParts(
                d.Say.Euros(totals.OneOffExternal),
                d.Say.Number(totals.InternalDays),
                d.Say.Euros(totals.Internal),
                d.Say.Euros(totals.RunningInPlan)
            )
        );
        lines.Add(d.Say.TotalExpected(d.Say.Euros(totals.Expected), d.Say.Euros(totals.Low), d.Say.Euros(totals.High)));
        lines.Add(d.Say.TotalRule);
        if (d.View.Economics is { } economics)
        {
            lines.Add(d.Say.Ownership(d.Say.Euros(economics.ThreeYears)));
            if (economics.GainPerThousand is { } gain)
            {
                lines.Add(d.Say.PlanGain(d.Say.Number(economics.Gain), d.Say.Factor(gain)));
            }
        }
    }
}
