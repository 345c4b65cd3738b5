using System.Diagnostics;
using DigiCheckBot.Assessment.Proposals;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>Which Prüffelder are proposed, and why.</summary>
internal static class FieldSection
{
    public static void Write(Derivation d, Lines lines)
    {
        lines.Heading(d.Say.FieldsHeading);
        if (d.View.ProposedFields.IsEmpty)
        {
            lines.Add(d.Say.NoFields);
            return;
        }

        lines.Add(d.Say.ScoreRule);
        foreach (var (field, index) in d.View.ProposedFields.Select((f, i) => (f, i)))
        {
            lines.Add(d.Say.Numbered(index + 1, d.Say.Because(d.Named(field.Field), Reason(d, field.Reason))), 1);
            lines.Add(Score(d, field), 2);
        }
    }

    private static string Score(Derivation d, ProposedField field) =>
        field.Level is { } level
            ? d.Say.Score(
                d.Say.Level(field.Target),
                d.Say.Level(level),
                d.Say.Number(field.Weight),
                d.Say.Number((field.Target > level ? field.Target - level : 0) * field.Weight),
                d.Say.Support(field.Votes)
            )
            : d.Say.NotRated;

    private static string Reason(Derivation d, ProposalReason reason) =>
        reason switch
        {
            ProposalReason.Duty duty => d.Say.FieldDuty(d.Named(duty.Measure)),
            ProposalReason.Votes votes => d.Say.FieldVotes(d.Say.Support(votes.Support)),
            ProposalReason.Weight weight => d.Say.FieldWeight(d.Say.Number(weight.Value)),
            ProposalReason.Gap gap => d.Say.FieldGap(d.Say.Level(gap.Levels)),
            _ => throw new UnreachableException("A reason is one of the nested records"),
        };
}
