using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Cards.Progress;

/// <summary>The form on which the progress of one measure is reported, as it was filled in: raw texts, so that bad input is kept.</summary>
/// <param name="Status">Name of a <see cref="ProgressStatus"/>.</param>
/// <param name="FinishedOn">yyyy-MM-dd; empty: not said.</param>
/// <param name="Responsible">Object id, <see cref="Leaders"/> or <see cref="Kept"/>.</param>
public sealed record ProgressForm(string Status, string Cost, string FinishedOn, string Responsible, string Note)
{
    /// <summary>Nobody in particular.</summary>
    public const string Leaders = "leaders";

    /// <summary>Whoever was named before, also when the team's list doesn't have them any more.</summary>
    public const string Kept = "kept";

    public static ProgressForm Of(MeasureProgress? progress) =>
        new(
            (progress?.Status ?? ProgressStatus.Open).ToString(),
            progress?.Cost?.ToString(CultureInfo.InvariantCulture) ?? "",
            progress?.FinishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            progress?.Responsible is null ? Leaders : Kept,
            progress?.Note ?? ""
        );

    /// <summary>Ids of the inputs.</summary>
    public static class Inputs
    {
        public const string Status = "status";
        public const string Cost = "cost";
        public const string FinishedOn = "finishedOn";
        public const string Responsible = "responsible";
        public const string Note = "note";
    }
}

/// <summary>What the form of one measure offers.</summary>
/// <param name="Page">Page of the list to go back to, from 1.</param>
/// <param name="MayAssign">The person may name who is responsible.</param>
/// <param name="Roster">Who can be named; empty: the team's list isn't to be had.</param>
public sealed record ProgressFormContext(
    ProgressList List,
    TrackedMeasure Measure,
    int Page,
    bool MayAssign,
    ImmutableArray<RosterMember> Roster
);
