using DigiCheckBot.Bench.Rehearsals;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Bench;

public sealed class CardReadingTests
{
    private static readonly CardReading Card = CardReading.Of(
        JObject.Parse(
            """
            {
              "type": "AdaptiveCard",
              "body": [
                { "type": "TextBlock", "text": "Frage 1" },
                { "type": "Container", "items": [
                  { "type": "Input.ChoiceSet", "id": "A", "isMultiSelect": true, "value": "y", "choices": [
                    { "title": "Erstens", "value": "x" }, { "title": "Zweitens", "value": "y" } ] },
                  { "type": "Input.Number", "id": "B", "min": 1, "max": 20 },
                  { "type": "Input.Toggle", "id": "B.unknown", "value": "false" },
                  { "type": "Input.Text", "id": "C", "maxLength": 50,
                    "fallback": { "type": "Input.Text", "id": "D" } } ] },
                { "type": "ActionSet", "actions": [
                  { "type": "Action.Execute", "title": "Dorthin", "verb": "interview.goTo", "data": { "dcStep": "review", "dcPage": "a/1" } } ] }
              ],
              "actions": [
                { "type": "Action.Execute", "title": "Weiter", "verb": "interview.next", "data": { "dcStep": "a/1", "dcNonce": 3 },
                  "fallback": { "type": "Action.Submit", "title": "Weiter" } },
                { "type": "Action.ToggleVisibility", "title": "Mehr" }
              ]
            }
            """
        )
    );

    [Fact]
    public void Finds_the_inputs_in_order_wherever_they_stand() =>
        Assert.Equal(["A", "B", "B.unknown", "C"], Card.Fields.Select(f => f.Id));

    [Fact]
    public void Reads_the_options_of_a_choice_and_what_is_chosen()
    {
        var choice = Assert.IsType<CardField.Choice>(Card.Fields[0]);

        Assert.True(choice.Several);
        Assert.Equal("y", choice.Value);
        Assert.Equal(["Erstens = x", "Zweitens = y"], choice.Options.Select(o => $"{o.Title} = {o.Value}"));
    }

    [Fact]
    public void Reads_the_bounds_of_a_number() => Assert.Equal(new CardField.Number("B", "", 1, 20), Card.Fields[1]);

    [Fact]
    public void Sees_buttons_in_the_body_too_but_none_that_act_on_the_client_alone() =>
        Assert.Equal(["interview.goTo", "interview.next"], Card.Buttons.Select(b => b.Verb));

    [Fact]
    public void Keeps_what_a_button_carries() => Assert.Equal(3, Card.Button("interview.next")?.Data.Value<int>("dcNonce"));

    [Fact]
    public void Has_no_button_that_isnt_there() => Assert.Null(Card.Button("interview.submit"));

    [Fact]
    public void A_card_without_interview_shows_no_step() => Assert.Equal("", CardReading.Of([]).Step);
}
