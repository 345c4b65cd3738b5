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
    private const string MissingColor = "neutral";

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

    public IEnumerable<AdaptiveElement> All
    {
        get
        {
            if (_categories.Count > 0)
            {
                yield return HorizontalBarChart.Of(words.CategoriesChart, _categories.Select(c => new Bar(c.Name, c.Level)), Sentence);
            }

            if (_fields.Count > 0)
            {
                yield return StackedBarChart.Of(words.FieldsChart, _fields.Select(Row), Table);
            }
        }
    }

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

    private StackedBar Row((string Name, decimal Level, decimal Target) field)
    {
        var now = new BarPart(words.NowColumn, field.Level, NowColor);
        var missing = Math.Max(0, field.Target - field.Level);
        return new StackedBar(field.Name, missing == 0 ? [now] : [now, new BarPart(words.MissingToTarget, missing, MissingColor)]);
    }
}
