using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Conditions of questions (nur_wenn): they look back (K05), compare what is there (K06), can hold (K07) and shut nobody out (K20).</summary>
internal static class ConditionRules
{
    public static IEnumerable<CatalogueError> LooksBack(CatalogueEntries catalogue)
    {
        var earlier = new HashSet<string>();
        foreach (var question in catalogue.Questions)
        {
            if (question.VisibleWhen is { } written)
            {
                if (WrittenCondition.Parse(written.Value) is not { } condition)
                {
                    yield return QuestionFindings.MalformedCondition(written.At, written.Value);
                }
                else if (!earlier.Contains(condition.Question))
                {
                    yield return QuestionFindings.NotEarlier(written.At, condition.Question);
                }
            }

            if (question.VisibleWhen is null != question.Otherwise is null)
            {
                yield return QuestionFindings.ConditionWithoutOtherwise((question.VisibleWhen?.At ?? question.Otherwise?.At)!.Value);
            }

            earlier.Add(question.Id?.Value ?? "");
        }
    }

    public static IEnumerable<CatalogueError> ComparesWhatIsThere(CatalogueEntries catalogue)
    {
        foreach (var (question, condition, source) in Conditions(catalogue))
        {
            var at = question.VisibleWhen!.At;
            var options = source.Options ?? [];
            if (condition.ComparesPoints && (condition.Points is null || options.All(o => o.Points is null)))
            {
                yield return QuestionFindings.NoPointsToCompare(at, condition.Question);
            }
            else if (!condition.ComparesPoints && options.All(o => o.Key?.Value.Text != condition.Value))
            {
                yield return IdFindings.NoSuchOption(at, condition.Question, condition.Value, QuestionOptions.Keys(source));
            }
        }
    }

    public static IEnumerable<CatalogueError> CanHold(CatalogueEntries catalogue) =>
        from c in Conditions(catalogue)
        where Compares(c.Condition, c.Source) && !(c.Source.Options ?? []).Any(o => c.Condition.HoldsFor(o) == true)
        select QuestionFindings.NeverHolds(c.Question.VisibleWhen!.At);

    /// <summary>A question that no kind of Fachbereich is asked, or that hangs on a question put to other kinds only, is seen by nobody.</summary>
    public static IEnumerable<CatalogueError> EverybodyReached(CatalogueEntries catalogue)
    {
        foreach (var question in catalogue.Questions.Where(q => q.OnlyFor is { Count: 0 }))
        {
            yield return QuestionFindings.ReachesNobody(question.At);
        }

        foreach (var (question, _, source) in Conditions(catalogue))
        {
            var own = (question.OnlyFor ?? []).Select(k => k.Value).ToHashSet();
            var others = (source.OnlyFor ?? []).Select(k => k.Value).ToHashSet();
            if (own.Count > 0 && others.Count > 0 && !own.Overlaps(others))
            {
                yield return QuestionFindings.ReachesNobody(question.At);
            }
        }
    }

    private static IEnumerable<(QuestionEntry Question, WrittenCondition Condition, QuestionEntry Source)> Conditions(
        CatalogueEntries catalogue
    ) =>
        from question in catalogue.Questions
        where question.VisibleWhen is not null
        let condition = WrittenCondition.Parse(question.VisibleWhen!.Value)
        where condition is not null
        let source = catalogue.Question(new(condition.Question, question.VisibleWhen!.At))
        where source is not null
        select (question, condition, source);

    // What compares nothing is reported by K06 already.
    private static bool Compares(WrittenCondition condition, QuestionEntry source) =>
        condition.Comparison switch
        {
            Comparison.AtMost or Comparison.AtLeast => condition.Points is not null
                && (source.Options ?? []).Any(o => o.Points is not null),
            Comparison.NotEqual => (source.Options ?? []).Any(o => o.Key?.Value.Text == condition.Value),
            _ => false,
        };
}
