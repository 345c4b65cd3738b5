using AdaptiveCards;
using Newtonsoft.Json.Linq;
using static DigiCheckBot.Tests.Sdk.AdaptiveCards.CardJsonTests;

namespace DigiCheckBot.Tests.Sdk.AdaptiveCards;

public class InputAndActionJsonTests
{
    [Fact]
    public void A_text_input() =>
        Same(
            """
            {"type":"Input.Text","id":"i","label":"l","isRequired":true,"errorMessage":"e","placeholder":"p",
             "value":"v","isMultiline":true,"maxLength":500}
            """,
            new AdaptiveTextInput
            {
                Id = "i",
                Label = "l",
                IsRequired = true,
                ErrorMessage = "e",
                Placeholder = "p",
                Value = "v",
                IsMultiline = true,
                MaxLength = 500,
            }
        );

    [Fact]
    public void A_number_input_leaves_out_what_is_not_set() =>
        Same(
            """{"type":"Input.Number","id":"i","min":0.0,"max":10.5}""",
            new AdaptiveNumberInput
            {
                Id = "i",
                Min = 0,
                Max = 10.5,
            }
        );

    [Fact]
    public void A_date_input() =>
        Same("""{"type":"Input.Date","id":"i","value":"2026-11-22"}""", new AdaptiveDateInput { Id = "i", Value = "2026-11-22" });

    [Fact]
    public void A_toggle_has_its_values_spelt_as_dotnet_spells_them() =>
        Same(
            """{"type":"Input.Toggle","id":"i","title":"t","valueOn":"True","valueOff":"False"}""",
            new AdaptiveToggleInput { Id = "i", Title = "t" }
        );

    [Fact]
    public void A_choice_set_always_says_style_and_number() =>
        Same(
            """
            {"type":"Input.ChoiceSet","id":"i","value":"1","style":"compact","isMultiSelect":false,"wrap":true,
             "choices":[{"title":"one","value":"1"}]}
            """,
            new AdaptiveChoiceSetInput
            {
                Id = "i",
                Value = "1",
                Wrap = true,
                Choices = [new AdaptiveChoice { Title = "one", Value = "1" }],
            }
        );

    [Fact]
    public void An_expanded_choice_set() =>
        Assert.Equal(
            "expanded",
            JObject.FromObject(new AdaptiveChoiceSetInput { Id = "i", Style = AdaptiveChoiceInputStyle.Expanded }).Value<string>("style")
        );

    [Fact]
    public void An_execute_action_with_a_submit_as_fallback()
    {
        var data = new JObject { ["page"] = 1 };

        Same(
            """
            {"type":"Action.Execute","title":"t","verb":"next","data":{"page":1},"style":"positive","associatedInputs":"none",
             "fallback":{"type":"Action.Submit","title":"t","data":{"page":1}}}
            """,
            new AdaptiveExecuteAction
            {
                Title = "t",
                Verb = "next",
                Data = data,
                Style = "positive",
                AssociatedInputs = AdaptiveAssociatedInputs.None,
                Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "t", Data = data }),
            }
        );
    }

    [Fact]
    public void Data_can_be_given_as_json() =>
        Same("""{"type":"Action.Submit","data":{"a":[1,2]}}""", new AdaptiveSubmitAction { DataJson = """{"a":[1,2]}""" });

    [Fact]
    public void A_secondary_disabled_action_with_a_tooltip() =>
        Same(
            """{"type":"Action.Submit","mode":"secondary","isEnabled":false,"tooltip":"t"}""",
            new AdaptiveSubmitAction
            {
                Mode = AdaptiveActionMode.Secondary,
                IsEnabled = false,
                Tooltip = "t",
            }
        );

    [Fact]
    public void A_card_behind_a_button() =>
        Same(
            """{"type":"Action.ShowCard","card":{"type":"AdaptiveCard","version":"1.5"}}""",
            new AdaptiveShowCardAction { Card = new AdaptiveCard("1.5") }
        );

    [Fact]
    public void Toggle_targets_are_ids_or_objects() =>
        Same(
            """{"type":"Action.ToggleVisibility","targetElements":["a",{"elementId":"b","isVisible":false}]}""",
            new AdaptiveToggleVisibilityAction { TargetElements = [new AdaptiveTargetElement("a"), new AdaptiveTargetElement("b", false)] }
        );
}
