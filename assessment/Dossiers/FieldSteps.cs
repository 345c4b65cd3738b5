using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>From the closed survey to the settled Prüffelder.</summary>
public static class FieldSteps
{
    /// <summary>Nobody objects to one proposal more often.</summary>
    private const int ObjectionsApart = 1000;

    /// <summary>A vote says nothing below k ballots, so fewer people aren't asked for one.</summary>
    public static bool IsVoteHeld(AssessmentRound round) => round.StaffCount >= round.Settings.Threshold;

    /// <summary>
    /// What the survey's end causes beside the result: the vote, or at once the leaders' choice. Votes that were counted before the survey was
    /// reopened stay as they were, since two counts would tell the ballots in between.
    /// </summary>
    public static (RoundWork Work, ImmutableArray<Intent> Intents) AfterClosing(AssessmentRound round, RoundWork work, DateTimeOffset at) =>
        IsVoteHeld(round) && work.VotesCountedAt is null
            ? (work, [new Intent.AskForVotes(round.Reopenings)])
            : (
                work with
                {
                    VotesCountedAt = work.VotesCountedAt ?? at,
                    Votes = work.Votes ?? [],
                },
                LettersToLeaders(round, Letter.ChooseFields, round.Reopenings + 1)
            );

    /// <summary>Ends the vote: it is counted once and then shown, so that nobody sees it change with a single ballot.</summary>
    public static RoundStep CountVotes(RoundDossier dossier, StepOrigin origin) =>
        dossier.Work.VotesCountedAt is not null
            ? new RoundStep.Unchanged()
            : new RoundStep.Changed(dossier.Work with { VotesCountedAt = origin.At })
            {
                Evaluates = true,
                Intents = LettersToLeaders(dossier.Round, Letter.ChooseFields, dossier.Round.Reopenings + 1),
            };

    /// <summary>Levels of the moderated talk; a Prüffeld that has a level by answers keeps it.</summary>
    /// <param name="levels">0 to 4 in steps of 0.5.</param>
    public static RoundStep RecordTalk(RoundDossier dossier, ImmutableSortedDictionary<CheckFieldId, decimal> levels)
    {
        var open = OpenForTalk(dossier).ToHashSet();
        var kept = levels.Where(l => open.Contains(l.Key)).ToImmutableSortedDictionary();
        return kept.SequenceEqual(dossier.Work.TalkLevels)
            ? new RoundStep.Unchanged()
            : new RoundStep.Changed(dossier.Work with { TalkLevels = kept }, Change(dossier.Work.TalkLevels, kept)) { Evaluates = true };
    }

    /// <summary>The Prüffelder that no answers rate: those of the talk, and those that it could still rate.</summary>
    public static IEnumerable<CheckFieldId> OpenForTalk(RoundDossier dossier) =>
        dossier
            .Result?.Leadership.Fields.Where(f => f.Outcome is FieldOutcome.NotRated or FieldOutcome.Rated { Source: LevelSource.Talk })
            .Select(f => f.Field)
        ?? [];

    /// <summary>The first to confirm proposes. A later proposal replaces the one that its card showed, and no other.</summary>
    /// <param name="seen">Number of the proposal that the card showed; 0: none.</param>
    public static RoundStep Propose(
        RoundDossier dossier,
        StepOrigin origin,
        ImmutableSortedDictionary<CheckFieldId, decimal> targets,
        int seen
    )
    {
        var before = dossier.Work.Fields;
        if (before is not null && before.Targets.SequenceEqual(targets))
        {
            return new RoundStep.Unchanged();
        }

        if ((before?.Number ?? 0) != seen)
        {
            return new RoundStep.Refused(StepProblem.ChangedMeanwhile);
        }

        if (targets.Count is < FieldAgreement.Fewest or > FieldAgreement.Most || !targets.Keys.All(k => CanBeChosen(dossier, k)))
        {
            return new RoundStep.Refused(StepProblem.WrongNumberOfFields);
        }

        var after = new FieldAgreement(targets, origin.Actor.Person, origin.At, seen + 1);
        return new RoundStep.Changed(dossier.Work with { Fields = after }, Change(before?.Targets, targets))
        {
            Intents = ToTheOthers(dossier.Round, origin, after),
        };
    }

    public static bool CanBeChosen(RoundDossier dossier, CheckFieldId field) =>
        dossier.Result?.Leadership.Fields.Any(f => f.Field == field && f.Outcome is not FieldOutcome.DoesNotApply) == true;

    /// <param name="seen">Number of the proposal that is objected to.</param>
    public static RoundStep RaiseObjection(RoundDossier dossier, StepOrigin origin, string reason, int seen)
    {
        if (dossier.Work.Fields is not { } fields)
        {
            return new RoundStep.Refused(StepProblem.NothingProposed);
        }

        if (fields.Number != seen)
        {
            return new RoundStep.Refused(StepProblem.ChangedMeanwhile);
        }

        if (!Reasons.IsGiven(reason))
        {
            return new RoundStep.Refused(StepProblem.ReasonMissing);
        }

        if (fields.Objections.Any(o => o.By == origin.Actor.Person && o.Reason == reason))
        {
            return new RoundStep.Unchanged();
        }

        var after = fields with { Objections = fields.Objections.Add(new FieldObjection(origin.Actor.Person, origin.At, reason)) };
        return new RoundStep.Changed(dossier.Work with { Fields = after }) { Intents = ToTheOthers(dossier.Round, origin, after) };
    }

    /// <summary>The measures are derived for what was agreed; the review begins.</summary>
    /// <param name="seen">Number of the proposal that the coordinator saw.</param>
    /// <param name="appointed">Experts among them are asked; one whose area has no measure in the round gets no card.</param>
    public static RoundStep Fix(RoundDossier dossier, int seen, IEnumerable<AppointmentEntry> appointed) =>
        dossier.Work.Fields is not { } fields ? new RoundStep.Refused(StepProblem.NothingProposed)
        : fields.Number != seen ? new RoundStep.Refused(StepProblem.ChangedMeanwhile)
        : new RoundStep.Changed(
            dossier.Work with
            {
                // The vote is over in any case; what wasn't counted is shown no more.
                VotesCountedAt = dossier.Work.VotesCountedAt ?? fields.At,
                Votes = dossier.Work.Votes ?? [],
            },
            Change(null, fields.Targets)
        )
        {
            Evaluates = true,
            Intents =
            [
                .. appointed
                    .Where(a => a.Appointment.Role == AppointedRole.Expert)
                    .Select(a => new Intent.AskForReview(a.Appointment.Scope, a.Person, a.TeamsUserId)),
            ],
        };

    public static ImmutableArray<Intent> LettersToLeaders(AssessmentRound round, Letter about, int number) =>
        [.. round.Leaders.Select(l => new Intent.Tell(about, l, number))];

    /// <summary>Each proposal and each objection is a letter of its own.</summary>
    private static ImmutableArray<Intent> ToTheOthers(AssessmentRound round, StepOrigin origin, FieldAgreement fields) =>
        [
            .. round
                .Leaders.Add(round.StartedBy)
                .Distinct()
                .Where(p => p != origin.Actor.Person)
                .Select(p => new Intent.Tell(Letter.FieldsProposed, p, (fields.Number * ObjectionsApart) + fields.Objections.Length)),
        ];

    /// <summary>For the audit: ids and levels, which stand on cards anyway.</summary>
    private static string Change(
        ImmutableSortedDictionary<CheckFieldId, decimal>? before,
        ImmutableSortedDictionary<CheckFieldId, decimal> after
    ) => before is { IsEmpty: false } ? $"{Listed(before)} → {Listed(after)}" : Listed(after);

    private static string Listed(ImmutableSortedDictionary<CheckFieldId, decimal> levels) =>
        string.Join(", ", levels.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Key} {l.Value}")));
}
