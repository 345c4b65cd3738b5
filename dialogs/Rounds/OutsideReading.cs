using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.OutsideView;
using DigiCheckBot.Cards.Reviews;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Reads one category of the outside view.</summary>
/// <param name="Entered">By criterion; what the card didn't ask isn't in it.</param>
/// <param name="Form">The raw texts, with what is wrong.</param>
internal sealed record OutsideReading(ImmutableSortedDictionary<string, SeenCriterion> Entered, ReviewForm Form)
{
    public bool IsUnderstood => Form.Problems.IsEmpty;

    public static OutsideReading Of(CardInput input, OutsideCategory category, Language language)
    {
        var entered = ImmutableSortedDictionary.CreateBuilder<string, SeenCriterion>(StringComparer.Ordinal);
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>();
        var problems = ImmutableSortedDictionary.CreateBuilder<string, string>();
        foreach (var criterion in category.Criteria)
        {
            var (level, evidence, note) = (
                Raw(OutsideForm.LevelInput(criterion.Id)),
                Raw(OutsideForm.EvidenceInput(criterion.Id)),
                Raw(OutsideForm.NoteInput(criterion.Id))
            );
            var seen = new SeenCriterion(LevelOf(level), evidence.Length > 0 ? evidence : null, note.Length > 0 ? note : null);
            Require(OutsideForm.EvidenceInput(criterion.Id), seen.Evidence is null || SeenCriterion.IsAddress(seen.Evidence), "Address");
            Require(OutsideForm.NoteInput(criterion.Id), note.Length <= OutsideFinding.LongestText, "Text", 0, OutsideFinding.LongestText);
            Require(OutsideForm.LevelInput(criterion.Id), seen.Level is not null || seen == SeenCriterion.Nothing, "LevelMissing");
            entered[criterion.Id] = seen;
        }

        return new(entered.ToImmutable(), new ReviewForm(values.ToImmutable(), problems.ToImmutable()));

        string Raw(string id) => values[id] = input[id].Trim();

        void Require(string id, bool isRight, string problem, params object[] details)
        {
            if (!isRight)
            {
                problems[id] = Messages.ReviewProblem(problem, language, details);
            }
        }
    }

    /// <summary>What the card showed of each criterion.</summary>
    public static ImmutableSortedDictionary<string, string> Seen(CardInput input, OutsideCategory category)
    {
        var marks = input[CardKeys.Seen].Split(' ');
        return category
            .Criteria.Take(marks.Length)
            .Select((c, i) => (c.Id, Mark: marks[i]))
            .ToImmutableSortedDictionary(c => c.Id, c => c.Mark, StringComparer.Ordinal);
    }

    private static int? LevelOf(string chosen) =>
        int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level <= OutsideFinding.HighestLevel
            ? level
            : null;
}
