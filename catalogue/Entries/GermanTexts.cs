using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Entries;

/// <summary>A German text that people see.</summary>
/// <param name="Path">Where its translation stands in an overlay.</param>
/// <param name="MaxLength">What a card can show, in characters.</param>
internal sealed record GermanText(string Path, Written<string> Text, int MaxLength);

/// <summary>All German texts that people see.</summary>
internal static class GermanTexts
{
    private const int Name = 100;
    private const int Question = 200;
    private const int Option = 120;
    private const int Paragraph = 400;

    public static IEnumerable<GermanText> Of(CatalogueEntries catalogue) =>
        [
            .. Vocabulary.Categories.All.Select(c => new GermanText(TextPath.Category(c), new(c, catalogue.FieldsFile.At), Name)),
            .. catalogue.FieldsFile.LevelNames.Select(l => new GermanText(TextPath.LevelName(l.Key.Value), l.Value, Name)),
            .. catalogue.Fields.SelectMany(OfField),
            .. catalogue.Questions.SelectMany(OfQuestion),
            .. catalogue.Measures.SelectMany(OfMeasure),
            .. catalogue.Departments.SelectMany(d => One(TextPath.Department(Of(d.Id)), d.Name, Name)),
            .. catalogue.OutsideView.SelectMany(OfOutside),
            .. (catalogue.Parameters?.Drivers ?? []).SelectMany(d => One(TextPath.Driver(d.Key.Value), d.Value.Meaning, Name)),
        ];

    private static IEnumerable<GermanText> OfField(FieldEntry field)
    {
        var id = Of(field.Id);
        return
        [
            .. One(TextPath.Field(id, "name"), field.Name, Name),
            .. One(TextPath.Field(id, "definition"), field.Definition, Paragraph),
            .. field.Levels.SelectMany(l => One(TextPath.FieldLevel(id, l.Level?.Value ?? -1), l.Text, Paragraph)),
        ];
    }

    private static IEnumerable<GermanText> OfQuestion(QuestionEntry question)
    {
        var id = Of(question.Id);
        return
        [
            .. One(TextPath.Question(id, "text"), question.Text, Question),
            .. One(TextPath.Question(id, "hilfe"), question.Help, Paragraph),
            .. One(TextPath.Question(id, "einheit"), question.Input?.Unit, Name),
            .. One(TextPath.Question(id, "warnhinweis"), question.Input?.Warning, Name),
            .. One(TextPath.Question(id, "kachel"), question.Tile?.Title, Name),
            .. (question.Options ?? []).SelectMany(o => One(TextPath.Option(id, o.Key?.Value.Text ?? ""), o.Label, Option)),
        ];
    }

    private static IEnumerable<GermanText> OfMeasure(MeasureEntry measure)
    {
        var id = Of(measure.Id);
        return
        [
            .. One(TextPath.Measure(id, "titel"), measure.Title, Name),
            .. One(TextPath.Measure(id, "beschreibung"), measure.Description, Paragraph),
            .. One(TextPath.Measure(id, "zwingend_weil"), measure.MandatoryBecause, Paragraph),
            .. One(TextPath.Measure(id, "expertise"), measure.Condition?.ExpertQuestion, Paragraph),
            .. One(TextPath.Measure(id, "rueckfrage"), measure.Condition?.FollowUp, Paragraph),
            .. One(TextPath.Measure(id, "erfuellt_hinweis"), measure.FulfilledNote, Paragraph),
        ];
    }

    private static IEnumerable<GermanText> OfOutside(OutsideEntry category)
    {
        var id = Of(category.Id);
        return
        [
            .. One(TextPath.Outside(id), category.Name, Name),
            .. category.Criteria.SelectMany(c => One(TextPath.Criterion(id, Of(c.Id)), c.Text, Option)),
            .. category.Criteria.SelectMany(c =>
                c.Anchors.SelectMany(a => One(TextPath.Anchor(id, Of(c.Id), a.Level?.Value ?? -1), a.Text, Option))
            ),
        ];
    }

    private static string Of(Written<string>? id) => id?.Value ?? "";

    private static IEnumerable<GermanText> One(string path, Written<string>? text, int maxLength) =>
        text is null ? [] : [new GermanText(path, text, maxLength)];
}
