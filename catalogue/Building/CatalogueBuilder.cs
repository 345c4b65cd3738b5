using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Entries;

namespace DigiCheckBot.Catalogue.Building;

/// <summary>Entries that passed all rules to domain values.</summary>
internal static class CatalogueBuilder
{
    public static AssessmentCatalogue Build(CatalogueEntries entries)
    {
        var texts = new Texts(entries.English);
        return new AssessmentCatalogue(
            entries.Version,
            [.. entries.Fields.OrderBy(f => f.Category.Value()).Select(f => FieldBuilder.Field(f, texts))],
            [.. entries.Questions.Select(q => QuestionBuilder.Question(q, texts))],
            [.. entries.Measures.Select(m => MeasureBuilder.Measure(m, texts))],
            [.. entries.Departments.Select(d => FieldBuilder.Department(d, texts))],
            [.. entries.OutsideView.Select(o => FieldBuilder.Outside(o, texts))],
            ParameterBuilder.Parameters(entries.Parameters.There(), texts),
            Vocabulary.Categories.All.ToImmutableSortedDictionary(CategoryOf, word => CategoryName(word, entries, texts)),
            [.. entries.FieldsFile.LevelNames.Select(l => texts.At(TextPath.LevelName(l.Key.Value), l.Value))]
        )
        {
            OutsideViewDroppedWhen = OutsideViewDroppedWhen(entries),
        };
    }

    private static Category CategoryOf(string word) => Vocabulary.Categories.TryGet(word, out var category) ? category.Value : default;

    private static LocalizedText CategoryName(string word, CatalogueEntries entries, Texts texts) =>
        texts.At(TextPath.Category(word), new(word, entries.FieldsFile.At));

    private static OptionRef? OutsideViewDroppedWhen(CatalogueEntries entries) =>
        (
            from question in entries.Questions
            from option in question.Options ?? []
            where option.Drops?.OutsideView is { Value: true }
            select new OptionRef(new QuestionId(question.Id.Value()), option.Key.Value().Text)
        ).FirstOrDefault();
}
