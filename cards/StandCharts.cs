using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Cards.Teams;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>The levels as bars: per category, and per Prüffeld with what is missing to the target. Clients without charts get a table.</summary>
internal sealed class StandCharts(AssessmentCatalogue catalogue, PublishedView view, Words words, Language language)
{
    private const string NowColor = "categoricalBlue";
    private const string MissingColor = "warning";
    private const string RestColor = "neutral";
    private const decimal HighestLevel = 4;

    private readonly List<(string Name, decimal Level)> _categories =
    [
        .. view
            .Categories.Where(c => c.Outcome is FieldOutcome.Rated)
            .Select(c => (catalogue.CategoryNames[c.Category].In(language), ((FieldOutcome.Rated)c.Outcome).Level)),
    ];

    private readonly List<(string Name, decimal Level, decimal Target)> _fields =
    [
        .. view
            .Fields.Where(f => f.Outcome is FieldOutcome.Rated)
            .Select(f => (catalogue[f.Field].Name.In(language), ((FieldOutcome.Rated)f.Outcome).Level, f.Target)),
    ];

    public AdaptiveElement[] Categories =>
        _categories.Count == 0
            ? []
            :
            [
                Text.Muted(words.CategoriesChart),
                StackedBarChart.Of(_categories.Select(c => Row(words.NameAndLevel(c.Name, words.Level(c.Level)), c.Level, 0)), Sentence),
            ];

    public AdaptiveElement[] Fields =>
        _fields.Count == 0
            ? []
            :
            [
                Text.Muted(words.FieldsChart),
                StackedBarChart.Of(_fields.Select(f => Row(Titled(f), f.Level, Math.Max(0, f.Target - f.Level))), Table),
            ];

    private AdaptiveElement Sentence =>
        Text.Paragraph(string.Join(" · ", _categories.Select(c => words.NameAndLevel(c.Name, words.Level(c.Level)))));

    private AdaptiveContainer Table =>
        new()
        {
            Items =
            [
                Text.Muted(words.TableSentence),
                Tables.Of(
                    [words.FieldColumn, words.NowColumn, words.TargetColumn],
                    _fields.Select(f => new[] { f.Name, words.Level(f.Level), words.Level(f.Target) })
                ),
            ],
        };

    private string Titled((string Name, decimal Level, decimal Target) field) =>
        words.NameLevelTarget(field.Name, words.Level(field.Level), words.Level(field.Target));

    private StackedBar Row(string title, decimal level, decimal missing) =>
        new(
            title,
            [
                .. new[]
                {
                    new BarPart(words.NowColumn, level, NowColor),
                    new BarPart(words.MissingToTarget, missing, MissingColor),
                    new BarPart(words.RestOfScale, HighestLevel - level - missing, RestColor),
                }.Where(part => part.Value > 0),
            ]
        );
}
