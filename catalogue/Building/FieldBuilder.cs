using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Entries;

namespace DigiCheckBot.Catalogue.Building;

/// <summary>Prüffelder, kinds of Fachbereich and the outside view.</summary>
internal static class FieldBuilder
{
    public static CheckField Field(FieldEntry field, Texts texts)
    {
        var id = field.Id.Value();
        return new CheckField(
            new CheckFieldId(id),
            field.Category.Value(),
            texts.At(TextPath.Field(id, "name"), field.Name),
            texts.At(TextPath.Field(id, "definition"), field.Definition),
            [.. field.Levels.Select(l => texts.At(TextPath.FieldLevel(id, l.Level.Value()), l.Text))],
            field.DroppedWhen is { } when ? new OptionRef(new QuestionId(when.Question.Value()), when.Value.Value().Text) : null,
            field.VisibleTo is not null
        );
    }

    public static DepartmentKind Department(DepartmentEntry kind, Texts texts)
    {
        var id = kind.Id.Value();
        return new DepartmentKind(
            new DepartmentKindId(id),
            texts.At(TextPath.Department(id), kind.Name),
            kind.Weights.ToImmutableSortedDictionary(w => new CheckFieldId(w.Key.Value), w => w.Value.Value)
        );
    }

    public static OutsideCategory Outside(OutsideEntry category, Texts texts)
    {
        var id = category.Id.Value();
        return new OutsideCategory(
            new OutsideCategoryId(id),
            texts.At(TextPath.Outside(id), category.Name),
            [.. category.Criteria.Select(c => Criterion(id, c, texts))],
            category.Shares.ToImmutableSortedDictionary(s => new CheckFieldId(s.Key.Value), s => s.Value.Value)
        );
    }

    private static OutsideCriterion Criterion(string category, CriterionEntry criterion, Texts texts)
    {
        var id = criterion.Id.Value();
        return new OutsideCriterion(
            id,
            texts.At(TextPath.Criterion(category, id), criterion.Text),
            [.. criterion.Anchors.Select(a => texts.At(TextPath.Anchor(category, id, a.Level.Value()), a.Text))]
        );
    }
}
