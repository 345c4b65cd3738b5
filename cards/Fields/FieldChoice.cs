using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Cards.Fields;

/// <summary>The card on which Prüffelder and targets are settled, as one person sees it.</summary>
/// <param name="Ticked">What is ticked, with the target of each.</param>
/// <param name="Objection">What stands in the input; empty: nothing.</param>
/// <param name="IsLeader">May object to what others proposed.</param>
/// <param name="MayFix">May end the choice.</param>
public sealed record FieldChoice(
    RoundDossier Dossier,
    ImmutableSortedDictionary<CheckFieldId, decimal> Ticked,
    string Objection,
    bool IsLeader,
    bool MayFix,
    bool IsOwnProposal
)
{
    /// <summary>What was proposed last, else what follows from the result.</summary>
    public static FieldChoice Of(RoundDossier dossier, PersonId viewer, bool isCoordinator) =>
        new(
            dossier,
            dossier.Work.Fields?.Targets ?? Suggested(dossier),
            Objection: "",
            IsLeader: dossier.Round.Leaders.Contains(viewer),
            MayFix: isCoordinator,
            IsOwnProposal: dossier.Work.Fields?.ProposedBy == viewer
        );

    private static ImmutableSortedDictionary<CheckFieldId, decimal> Suggested(RoundDossier dossier) =>
        dossier.Result?.Leadership.ProposedFields.Take(FieldAgreement.Most).ToImmutableSortedDictionary(f => f.Field, f => f.Target)
        ?? ImmutableSortedDictionary<CheckFieldId, decimal>.Empty;

    /// <summary>Ids of the inputs.</summary>
    public static class Inputs
    {
        public const string Fields = "fields";
        public const string Objection = "objection";

        public static string TargetOf(CheckFieldId field) => $"target.{field}";
    }
}
