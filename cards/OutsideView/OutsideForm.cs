using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Reviews;

namespace DigiCheckBot.Cards.OutsideView;

/// <summary>One category of the outside view as it is recorded.</summary>
/// <param name="Number">Of the category, from 1.</param>
/// <param name="Notice">That somebody else was faster; empty: nothing.</param>
public sealed record OutsideForm(RoundHeader Header, RoundWork Work, int Number, ReviewForm Entered, string Notice)
{
    /// <summary>Value of the choice for a criterion that wasn't looked at.</summary>
    public const string NotSeen = "-";

    public static string LevelInput(string criterion) => $"level.{criterion}";

    public static string EvidenceInput(string criterion) => $"evidence.{criterion}";

    public static string NoteInput(string criterion) => $"note.{criterion}";

    /// <summary>What is stored, or nothing yet.</summary>
    public static OutsideForm Stored(RoundHeader header, RoundWork work, OutsideCategory category, int number, string notice)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>();
        foreach (var criterion in category.Criteria)
        {
            var finding = work.Outside.GetValueOrDefault(criterion.Id);
            values[LevelInput(criterion.Id)] = finding is null ? NotSeen : $"{finding.Level}";
            values[EvidenceInput(criterion.Id)] = finding?.Evidence ?? "";
            values[NoteInput(criterion.Id)] = finding?.Note ?? "";
        }

        return new(header, work, number, ReviewForm.Empty with { Values = values.ToImmutable() }, notice);
    }
}
