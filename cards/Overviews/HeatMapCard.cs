using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Overviews;

/// <summary>Fachbereiche × Prüffelder, one category on a page. The colour only repeats the number; what isn't shown is empty.</summary>
public static class HeatMapCard
{
    /// <summary>Fachbereiche on one page.</summary>
    public const int PerPage = 12;

    private const decimal LowBelow = 1.5m;
    private const decimal HighFrom = 2.5m;
    private const int NameWidth = 3;

    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    public static JObject For(HeatMap map, AssessmentCatalogue catalogue, int page, Language l)
    {
        var words = Words.In(l);
        var categories = Enum.GetValues<Category>().Where(c => catalogue.Fields.Any(f => f.Category == c)).ToList();
        var blocks = Math.Max(1, (map.Rows.Length + PerPage - 1) / PerPage);
        var pages = blocks * categories.Count;
        var number = Math.Clamp(page, 1, pages);
        var category = categories[(number - 1) / blocks];
        var fields = catalogue.Fields.Where(f => f.Category == category).ToList();
        var rows = map.Rows.Skip((number - 1) % blocks * PerPage).Take(PerPage).ToList();
        return CardJson.Of(
            l,
            words.HeatMapHeading,
            [
                Text.Heading(words.HeatMapHeading),
                Text.Muted(words.HeatMapText),
                Text.Section(catalogue.CategoryNames[category].In(l)),
                rows.Count == 0 ? Text.Paragraph(words.NothingPublished) : Table(fields, rows, words, l),
            ],
            [
                .. Paging.Buttons(CardVerbs.OverviewHeatMap, number, pages, words),
                Buttons.Plain(words.BackToOverview, CardVerbs.OverviewShow),
            ],
            wide: true
        );
    }

    private static AdaptiveTable Table(List<CheckField> fields, List<HeatRow> rows, Words words, Language l) =>
        new()
        {
            FirstRowAsHeaders = true,
            Columns =
            [
                new AdaptiveTableColumnDefinition { Width = NameWidth },
                .. fields.Select(_ => new AdaptiveTableColumnDefinition { Width = 1 }),
            ],
            Rows =
            [
                new AdaptiveTableRow
                {
                    Cells = [Cell(Text.Paragraph(words.DepartmentColumn)), .. fields.Select(f => Cell(Text.Paragraph(f.Name.In(l))))],
                },
                .. rows.Select(r => new AdaptiveTableRow
                {
                    Cells =
                    [
                        Cell(Text.UserLine(RoundName.Of(r.Name.Department, r.Name.Municipality))),
                        .. fields.Select(f => r.Levels.TryGetValue(f.Id, out var level) ? Cell(level, words) : new AdaptiveTableCell()),
                    ],
                }),
            ],
        };

    private static AdaptiveTableCell Cell(AdaptiveElement content) => new() { Items = [content] };

    private static AdaptiveTableCell Cell(decimal level, Words words) =>
        new()
        {
            Style =
                level < LowBelow ? AdaptiveContainerStyle.Attention
                : level < HighFrom ? AdaptiveContainerStyle.Warning
                : AdaptiveContainerStyle.Good,
            Items = [Text.Paragraph(words.Level(level))],
        };
}
