using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>Prüffelder: scored questions (K10), five levels (K12), category and dropping out (K24), who sees them (K28).</summary>
internal static class FieldRules
{
    private static readonly string[] Viewers = ["leitung", "koordination", "expertise"];

    public static IEnumerable<CatalogueError> ScoredQuestion(CatalogueEntries catalogue)
    {
        foreach (var field in catalogue.Fields.Where(f => f.Id is not null))
        {
            var scored = catalogue.Questions.Where(q => q.Scored && q.Field?.Value == field.Id!.Value).ToList();
            if (scored.Count == 0)
            {
                yield return QuestionFindings.NoScoredQuestion(field.At, field.Id!.Value);
            }
            else if (!scored.Exists(q => q.VisibleWhen is null || DropsWith(field, q)))
            {
                yield return QuestionFindings.NoScoredQuestionAlways(field.At, field.Id!.Value);
            }
        }
    }

    public static IEnumerable<CatalogueError> Levels(CatalogueEntries catalogue) =>
        [
            .. from field in catalogue.Fields where !AreFive(field.Levels) select QuestionFindings.NotFiveLevels(field.At),
            .. from criterion in catalogue.OutsideView.SelectMany(o => o.Criteria)
            where !AreFive(criterion.Anchors)
            select QuestionFindings.NotFiveLevels(criterion.At),
            .. catalogue.FieldsFile.LevelNames.Select(l => l.Key.Value).SequenceEqual(["0", "1", "2", "3", "4"])
                ? (IEnumerable<CatalogueError>)[]
                : [QuestionFindings.NotFiveLevels(catalogue.FieldsFile.At)],
        ];

    public static IEnumerable<CatalogueError> Categories(CatalogueEntries catalogue) =>
        from question in catalogue.Questions
        let field = catalogue.Field(question.Field)
        where field is { Category: not null } && question.Category is not null && field.Category!.Value != question.Category!.Value
        select QuestionFindings.OtherCategory(question.Category!.At, field.Id!.Value);

    /// <summary>entfaellt_wenn of a field and entfaellt of an option say the same.</summary>
    public static IEnumerable<CatalogueError> Dropped(CatalogueEntries catalogue)
    {
        foreach (var field in catalogue.Fields.Where(f => f is { DroppedWhen: not null, Id: not null }))
        {
            var (when, question) = (field.DroppedWhen!, catalogue.Question(field.DroppedWhen!.Question));
            if (question is null || when.Value is null)
            {
                continue;
            }

            var option = (question.Options ?? []).FirstOrDefault(o => o.Key?.Value.Text == when.Value.Value.Text);
            if (option is null)
            {
                yield return IdFindings.NoSuchOption(when.At, question.Id!.Value, when.Value.Value.Text, QuestionOptions.Keys(question));
            }
            else if (when.Operator?.Value is not TestOperator.Equal || !(option.Drops?.Fields ?? []).Any(f => f.Value == field.Id!.Value))
            {
                yield return QuestionFindings.DropsDiffer(when.At, field.Id!.Value);
            }
        }

        foreach (var (question, option) in catalogue.Questions.SelectMany(q => (q.Options ?? []).Select(o => (q, o))))
        {
            foreach (var id in option.Drops?.Fields ?? [])
            {
                if (catalogue.Field(id) is { } field && field.DroppedWhen?.Question?.Value != question.Id?.Value)
                {
                    yield return QuestionFindings.DropsDiffer(id.At, id.Value);
                }
            }
        }
    }

    public static IEnumerable<CatalogueError> Restricted(CatalogueEntries catalogue)
    {
        foreach (var question in catalogue.Questions)
        {
            if (question.VisibleTo is null && catalogue.Field(question.Field) is { VisibleTo: not null } field)
            {
                yield return QuestionFindings.NotRestricted(question.At, field.Id!.Value);
            }

            if (question.Display?.Value is AnswerDisplay.Tile != question.Tile is not null)
            {
                yield return QuestionFindings.TileWithoutTitle(question.At);
            }
        }

        var viewers = catalogue.Questions.SelectMany(q => q.VisibleTo ?? []).Concat(catalogue.Fields.SelectMany(f => f.VisibleTo ?? []));
        foreach (var viewer in viewers.Where(v => !Viewers.Contains(v.Value)))
        {
            yield return QuestionFindings.UnknownViewer(viewer.At, viewer.Value);
        }
    }

    private static bool AreFive(IEnumerable<LevelEntry> levels) => levels.Select(l => l.Level?.Value).SequenceEqual([0, 1, 2, 3, 4]);

    // The question isn't asked exactly when the field doesn't apply.
    private static bool DropsWith(FieldEntry field, QuestionEntry question) =>
        WrittenCondition.Parse(question.VisibleWhen!.Value) is { Comparison: Comparison.NotEqual } condition
        && condition.Question == field.DroppedWhen?.Question?.Value
        && condition.Value == field.DroppedWhen.Value?.Value.Text;
}
