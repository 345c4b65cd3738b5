using System.Diagnostics;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;

namespace DigiCheckBot.Reports.Derivations;

/// <summary>Why a measure is proposed, in words and ids.</summary>
internal static class ReasonLines
{
    public static IEnumerable<string> Of(Derivation d, ProposedMeasure measure) =>
        measure switch
        {
            { Reasons.IsEmpty: false } => measure.Reasons.Select(r => d.Say.BecauseOf(One(d, r))),
            { ToBeChecked: true } => [d.Say.ReasonUnknown],
            _ => [d.Say.NoReason],
        };

    private static string One(Derivation d, Reason reason) =>
        reason switch
        {
            Reason.FieldStands r => d.Say.ReasonField(d.Named(r.Field), d.Say.Level(r.Level)),
            Reason.QuestionStands r => d.Say.ReasonQuestion(r.Question.Value, TextOf(d, r.Question), d.Say.Number(r.Value)),
            Reason.OptionChosen r => Option(d, r),
            Reason.OutsideStands r => d.Say.ReasonOutside(r.Category.Value, d.Say.Level(r.Level)),
            Reason.Duty => d.Say.ReasonDuty,
            Reason.AddedByExperts => d.Say.ReasonAdded,
            Reason.NeededBy r => d.Say.ReasonNeeded(d.Named(r.Measure)),
            _ => throw new UnreachableException("A reason is one of the nested records"),
        };

    private static string Option(Derivation d, Reason.OptionChosen reason)
    {
        var label = d.Catalogue[reason.Question].Format.Choices.FirstOrDefault(o => o.Key == reason.Option)?.Label.In(d.Language);
        var (id, text) = (reason.Question.Value, TextOf(d, reason.Question));
        return reason.Negated
            ? d.Say.ReasonNotChosen(id, text, label ?? reason.Option)
            : d.Say.ReasonChosen(id, text, label ?? reason.Option);
    }

    private static string TextOf(Derivation d, QuestionId question) => d.Catalogue[question].Text.In(d.Language);
}
