using AdaptiveCards;
using static DigiCheckBot.Tests.Sdk.AdaptiveCards.CardJsonTests;

namespace DigiCheckBot.Tests.Sdk.AdaptiveCards;

public class ElementJsonTests
{
    [Fact]
    public void A_text_block_writes_what_differs_from_the_default() =>
        Same(
            """
            {"type":"TextBlock","id":"i","text":"t","size":"extraLarge","weight":"bolder","color":"attention",
             "isSubtle":true,"horizontalAlignment":"center","wrap":true,"maxLines":2,"style":"heading",
             "spacing":"none","separator":true,"isVisible":false,"height":"stretch"}
            """,
            new AdaptiveTextBlock("t")
            {
                Id = "i",
                Size = AdaptiveTextSize.ExtraLarge,
                Weight = AdaptiveTextWeight.Bolder,
                Color = AdaptiveTextColor.Attention,
                IsSubtle = true,
                HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                Wrap = true,
                MaxLines = 2,
                Style = AdaptiveTextBlockStyle.Heading,
                Spacing = AdaptiveSpacing.None,
                Separator = true,
                IsVisible = false,
                Height = AdaptiveHeight.Stretch,
            }
        );

    [Fact]
    public void Rich_text_is_a_list_of_runs() =>
        Same(
            """{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"a"},{"type":"TextRun","text":"b","italic":true}]}""",
            new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun("a"), new AdaptiveTextRun("b") { Italic = true }] }
        );

    [Fact]
    public void A_container_writes_its_style_even_if_it_is_the_default() =>
        Same(
            """{"type":"Container","style":"default","bleed":true,"items":[{"type":"TextBlock","text":"t"}]}""",
            new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Default,
                Bleed = true,
                Items = [new AdaptiveTextBlock("t")],
            }
        );

    [Fact]
    public void Columns_write_their_width_as_given() =>
        Same(
            """
            {"type":"ColumnSet","columns":[
              {"type":"Column","width":"auto","items":[]},
              {"type":"Column","width":"50px","verticalContentAlignment":"bottom","items":[{"type":"TextBlock","text":"t"}]}]}
            """,
            new AdaptiveColumnSet
            {
                Columns =
                [
                    new AdaptiveColumn { Width = "auto" },
                    new AdaptiveColumn
                    {
                        Width = "50px",
                        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
                        Items = [new AdaptiveTextBlock("t")],
                    },
                ],
            }
        );

    [Fact]
    public void Facts_are_pairs() =>
        Same("""{"type":"FactSet","facts":[{"title":"a","value":"b"}]}""", new AdaptiveFactSet { Facts = [new AdaptiveFact("a", "b")] });

    [Fact]
    public void A_table_is_columns_rows_and_cells()
    {
        var table = new AdaptiveTable
        {
            ShowGridLines = false,
            Columns = [new AdaptiveTableColumnDefinition { PixelWidth = 40 }],
            Rows = [new AdaptiveTableRow { Cells = [new AdaptiveTableCell { Items = [new AdaptiveTextBlock("t")] }] }],
        };

        Same(
            """
            {"type":"Table","showGridLines":false,"columns":[{"width":"40px"}],"rows":[
              {"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"t"}]}]}]}
            """,
            table
        );
    }

    [Fact]
    public void An_image_writes_its_address_and_text() =>
        Same(
            """{"type":"Image","url":"https://example.org/a.png","altText":"a"}""",
            new AdaptiveImage(new Uri("https://example.org/a.png")) { AltText = "a" }
        );

    [Fact]
    public void An_action_set_holds_actions() =>
        Same(
            """{"type":"ActionSet","actions":[{"type":"Action.OpenUrl","url":"https://example.org/"}]}""",
            new AdaptiveActionSet { Actions = [new AdaptiveOpenUrlAction { Url = new Uri("https://example.org/") }] }
        );
}
