using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What somebody wants to be decided of one measure.</summary>
/// <param name="Seen">Number of the decision that the card showed; 0: none.</param>
public sealed record DecisionWish(MeasureId Measure, DecisionChoice Choice, string Reason, int Seen);

/// <summary>If and when the Fachbereich does each measure. The plan follows each decision.</summary>
public static class DecisionSteps
{
    /// <summary>Wishes that say what is decided already change nothing; one about something newer than its card keeps all from being taken.</summary>
    public static RoundStep Decide(RoundDossier dossier, StepOrigin origin, IReadOnlyCollection<DecisionWish> wishes)
    {
        var before = dossier.Work.Decisions;
        var wanted = wishes.Where(w => !IsDecided(before, w)).ToList();
        if (wanted.Count == 0)
        {
            return new RoundStep.Unchanged();
        }

        if (wanted.Exists(w => MeasureOf(dossier, w.Measure) is null))
        {
            return new RoundStep.Refused(StepProblem.NotYours);
        }

        if (wanted.Exists(w => NumberOf(before, w.Measure) != w.Seen))
        {
            return new RoundStep.Refused(StepProblem.ChangedMeanwhile);
        }

        if (wanted.Exists(w => LacksReason(dossier, w)))
        {
            return new RoundStep.Refused(StepProblem.ReasonMissing);
        }

        var after = before.SetItems(
            wanted.Select(w =>
                KeyValuePair.Create(w.Measure, new MeasureDecision(w.Choice, w.Reason.Trim(), origin.Actor.Person, origin.At, w.Seen + 1))
            )
        );
        var detail = string.Join(
            ", ",
            wanted.Select(w => $"{w.Measure}: {before.GetValueOrDefault(w.Measure)?.Choice.ToString() ?? "–"} → {w.Choice}")
        );
        return new RoundStep.Changed(dossier.Work with { Decisions = after }, detail) { Evaluates = true };
    }

    /// <summary>Keeps the decisions as a version; a measure without one is done as the plan says.</summary>
    public static RoundStep Finish(RoundDossier dossier, StepOrigin origin)
    {
        var work = dossier.Work;
        var version = new DecidedVersion(work.Versions.Length + 1, origin.Actor.Person, origin.At, work.Decisions, work.Frame);
        return new RoundStep.Changed(work with { Versions = work.Versions.Add(version) }, $"{version.Number}")
        {
            Intents =
            [
                new Intent.FollowImplementation(),
                .. dossier.Round.Channel is { } channel
                    ? [new Intent.AnnounceDecisions(channel, version.Number)]
                    : ImmutableArray<Intent>.Empty,
            ],
        };
    }

    public static RoundStep Reopen(RoundDossier dossier) =>
        new RoundStep.Changed(dossier.Work)
        {
            Intents = FieldSteps.LettersToLeaders(dossier.Round, Letter.Decide, dossier.Work.Versions.Length + 1),
        };

    /// <summary>A legal duty that is put off or declined needs a reason.</summary>
    public static bool NeedsReason(ProposedMeasure measure, DecisionChoice choice) =>
        measure.Priority == PriorityClass.Mandatory && choice is (DecisionChoice.Later or DecisionChoice.No);

    private static bool LacksReason(RoundDossier dossier, DecisionWish wish) =>
        !Reasons.IsGiven(wish.Reason)
        && (wish.Reason.Trim().Length > 0 || (MeasureOf(dossier, wish.Measure) is { } measure && NeedsReason(measure, wish.Choice)));

    /// <summary>Only the Fachbereich's own measures; what municipality and association do is recommended to them.</summary>
    private static ProposedMeasure? MeasureOf(RoundDossier dossier, MeasureId id) =>
        dossier.Result?.Leadership.Measures.FirstOrDefault(m => m.Id == id);

    private static int NumberOf(ImmutableSortedDictionary<MeasureId, MeasureDecision> decisions, MeasureId id) =>
        decisions.GetValueOrDefault(id)?.Number ?? 0;

    private static bool IsDecided(ImmutableSortedDictionary<MeasureId, MeasureDecision> decisions, DecisionWish wish) =>
        decisions.GetValueOrDefault(wish.Measure) is { } decided && decided.Choice == wish.Choice && decided.Reason == wish.Reason.Trim();
}
