using System.Globalization;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Schema;

public sealed class ActivityJsonTests
{
    private static readonly Activity Click = Read(WireShapes.CardClick);
    private static readonly Activity Reply = Read(WireShapes.ChannelReply);

    [Fact]
    public void An_object_as_value_arrives_as_JObject()
    {
        var value = Assert.IsType<JObject>(Click.Value);
        Assert.Equal("manual", (string?)value["trigger"]);
    }

    [Fact]
    public void The_clicked_action_is_read_with_its_data()
    {
        var action = ((JObject)Click.Value).ToObject<AdaptiveCardInvokeValue>()!.Action;
        Assert.Equal("Action.Execute", action.Type);
        Assert.Null(action.Verb);
        Assert.Equal("1/0", (string?)((JObject)action.Data)["page"]);
    }

    [Fact]
    public void People_are_known_by_their_Entra_id() => Assert.Equal("00000000-0000-4000-8000-00000000000b", Click.From.AadObjectId);

    [Fact]
    public void A_personal_chat_has_neither_name_nor_group_flag()
    {
        Assert.Equal("personal", Click.Conversation.ConversationType);
        Assert.Null(Click.Conversation.IsGroup);
        Assert.Null(Click.Conversation.Name);
    }

    [Theory]
    [InlineData("2026-01-07T06:03:08.5Z", 5_000_000)]
    [InlineData("2026-01-07T06:03:08.51Z", 5_100_000)]
    [InlineData("2026-01-07T06:03:08.512Z", 5_120_000)]
    [InlineData("2026-01-07T06:03:08.5123456Z", 5_123_456)]
    [InlineData("2026-01-07T06:03:08Z", 0)]
    public void Timestamps_may_have_any_number_of_fraction_digits(string timestamp, int ticks)
    {
        var activity = Read(JsonConvert.SerializeObject(new { type = "message", timestamp }));
        var expected = new DateTimeOffset(2026, 1, 7, 6, 3, 8, TimeSpan.Zero).AddTicks(ticks);
        Assert.Equal(expected, activity.Timestamp);
    }

    [Fact]
    public void Local_time_keeps_its_offset() => Assert.Equal(TimeSpan.FromHours(1), Click.LocalTimestamp!.Value.Offset);

    [Fact]
    public void Text_that_looks_like_a_date_stays_text()
    {
        var activity = Read("""{"type":"message","text":"2026-01-07T06:03:08Z"}""");
        Assert.Equal("2026-01-07T06:03:08Z", activity.Text);
    }

    [Fact]
    public void Unknown_entities_keep_what_they_carry()
    {
        var unknown = Reply.Entities.Single(e => e.Type == "ProductInfo");
        Assert.Equal("web", (string?)unknown.Properties["id"]);
    }

    [Fact]
    public void Unknown_fields_go_out_again_as_they_came_in()
    {
        Assert.Equal(2027, (int?)Reply.Properties["someNewField"]?["of"]);
        Assert.Equal(2027, (int?)JObject.FromObject(Reply)["someNewField"]?["of"]);
    }

    [Fact]
    public void A_message_has_a_copy_of_its_text_as_html_attachment() =>
        Assert.Equal("text/html", Assert.Single(Reply.Attachments).ContentType);

    [Fact]
    public void Team_channel_and_tenant_are_found_in_the_channel_data()
    {
        Assert.Equal("19:team@thread.tacv2", Reply.TeamsGetTeamInfo().Id);
        Assert.Equal("19:general@thread.tacv2", Reply.TeamsGetChannelId());
        Assert.Equal("00000000-0000-4000-8000-00000000000a", Reply.GetChannelData<TeamsChannelData>().Tenant.Id);
    }

    [Fact]
    public void The_channel_chosen_at_installation_is_found_in_the_settings()
    {
        var activity = Read("""{"type":"installationUpdate","channelData":{"settings":{"selectedChannel":{"id":"19:chosen"}}}}""");
        Assert.Equal("19:chosen", activity.TeamsGetSelectedChannelId());
    }

    [Fact]
    public void No_channel_data_means_no_team() => Assert.Null(new Activity(ActivityTypes.Message).TeamsGetTeamInfo());

    [Fact]
    public void The_roster_may_call_the_Entra_id_objectId()
    {
        var member = JsonConvert.DeserializeObject<TeamsChannelAccount>(
            """{"id":"29:x","objectId":"guid","givenName":"Erika","userRole":"user"}"""
        )!;
        Assert.Equal("guid", member.AadObjectId);
        Assert.Equal("Erika", member.GivenName);
    }

    [Fact]
    public void The_names_on_the_wire_are_those_of_the_protocol()
    {
        var json = JObject.FromObject(
            new Activity(ActivityTypes.Message)
            {
                Text = "Hallo",
                ReplyToId = "1",
                InputHint = InputHints.ExpectingInput,
                DeliveryMode = DeliveryModes.Normal,
                From = new ChannelAccount("29:x", "Erika", aadObjectId: "guid"),
                Conversation = new ConversationAccount(conversationType: "personal", id: "a:1", tenantId: "t"),
                MembersAdded = [new ChannelAccount("29:y")],
                ServiceUrl = "https://example.org/",
            }
        );

        Assert.Equal("Hallo", (string?)json["text"]);
        Assert.Equal("1", (string?)json["replyToId"]);
        Assert.Equal("expectingInput", (string?)json["inputHint"]);
        Assert.Equal("normal", (string?)json["deliveryMode"]);
        Assert.Equal("guid", (string?)json["from"]?["aadObjectId"]);
        Assert.Equal("t", (string?)json["conversation"]?["tenantId"]);
        Assert.Equal("29:y", (string?)json["membersAdded"]?[0]?["id"]);
        Assert.Equal("https://example.org/", (string?)json["serviceUrl"]);
    }

    [Fact]
    public void A_conversation_reference_survives_being_stored()
    {
        var stored = JsonConvert.SerializeObject(Reply.GetConversationReference());
        var reference = JsonConvert.DeserializeObject<ConversationReference>(stored)!;

        Assert.Equal(Reply.Conversation.Id, reference.Conversation.Id);
        Assert.Equal("29:leader", reference.User.Id);
        Assert.Equal("28:bot", reference.Bot.Id);
        Assert.Equal("1759944781430", reference.ActivityId);
    }

    [Fact]
    public void A_continuation_is_an_event_from_the_user_with_an_id_of_its_own()
    {
        var continuation = Reply.GetConversationReference().GetContinuationActivity();

        Assert.Equal(ActivityTypes.Event, continuation.Type);
        Assert.Equal("ContinueConversation", continuation.Name);
        Assert.Equal("29:leader", continuation.From.Id);
        Assert.NotEqual(Reply.Id, continuation.Id);
    }

    [Fact]
    public void An_error_response_is_read_with_code_and_message()
    {
        var error = JsonConvert.DeserializeObject<ErrorResponse>("""{"error":{"code":"BotNotInConversationRoster","message":"no"}}""")!;
        Assert.Equal("BotNotInConversationRoster", error.Error.Code);
    }

    private static Activity Read(string json) =>
        JsonConvert.DeserializeObject<Activity>(json, new JsonSerializerSettings { Culture = CultureInfo.InvariantCulture })!;
}
