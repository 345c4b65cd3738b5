using System.Diagnostics;
using DigiCheckBot.Assessment.Strengths;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>Strengths, weaknesses, opportunities and threats, each with its evidence.</summary>
internal static class SwotSection
{
    public static void Write(Derivation d, Lines lines)
    {
        var swot = SwotDerivation.Of(d.Catalogue, d.Result, d.View);
        lines.Heading(d.Say.SwotHeading);
        Part(d, d.Say.StrengthsLabel, swot.Strengths.Select(s => Of(d, s)), lines);
        Part(d, d.Say.WeaknessesLabel, swot.Weaknesses.Select(w => Of(d, w)), lines);
        Part(d, d.Say.OpportunitiesLabel, swot.Opportunities.Select(o => Of(d, o)), lines);
        Part(d, d.Say.ThreatsLabel, swot.Threats.Select(t => Of(d, t)), lines);
    }

    private static void Part(Derivation d, string label, IEnumerable<string> items, Lines lines)
    {
        lines.Add(label);
        lines.AddAll(items.DefaultIfEmpty(d.Say.Nothing), 1);
    }

    private static string Of(Derivation d, Strength strength) =>
        strength is Strength.FieldStands s
            ? d.Say.FieldStandsAt(d.Named(s.Field), d.Say.Level(s.Level), d.Say.Level(s.Target))
            : throw new UnreachableException("A strength is one of the nested records");

    private static string Of(Derivation d, Weakness weakness) =>
        weakness is Weakness.FieldBelowTarget w
            ? d.Say.FieldStandsAt(d.Named(w.Field), d.Say.Level(w.Level), d.Say.Level(w.Target))
            : throw new UnreachableException("A weakness is one of the nested records");

    private static string Of(Derivation d, Opportunity opportunity) =>
        opportunity switch
        {
            Opportunity.CheapMeasure o => d.Say.CheapMeasure(d.Named(o.Measure), d.Say.Euros(o.Expected)),
            Opportunity.Synergy o => d.Say.SynergyMeasure(d.Named(o.Measure)),
            Opportunity.SeenBetterFromOutside o => d.Say.FromOutside(d.Named(o.Field), d.Say.Level(o.Outside), d.Say.Level(o.Level)),
            _ => throw new UnreachableException("An opportunity is one of the nested records"),
        };

    private static string Of(Derivation d, Threat threat) =>
        threat switch
        {
            Threat.OpenDuty { Until: { } until } t => d.Say.OpenDutyUntil(d.Named(t.Measure), d.Say.Date(until)),
            Threat.OpenDuty t => d.Say.OpenDuty(d.Named(t.Measure)),
            Threat.PossibleDuty t => d.Say.PossibleDuty(d.Named(t.Measure)),
            Threat.KnowledgeGap t => d.Say.KnowledgeGapIn(d.Named(t.Field)),
            Threat.LeadersSeeItHigher t => d.Say.LeadersSeeItHigher(d.Named(t.Field)),
            Threat.SeenWorseFromOutside t => d.Say.FromOutside(d.Named(t.Field), d.Say.Level(t.Outside), d.Say.Level(t.Level)),
            Threat.DependsOnOthers t => d.Say.DependsOn(d.Named(t.Measure), d.Named(t.Needed)),
            _ => throw new UnreachableException("A threat is one of the nested records"),
        };
}
