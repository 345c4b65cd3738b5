namespace DigiCheckBot.Tests.Sdk.BotFramework.Schema;

/// <summary>Activities as Teams sends them; ids are made up.</summary>
internal static class WireShapes
{
    public const string CardClick = """
        {
          "name": "adaptiveCard/action",
          "type": "invoke",
          "timestamp": "2026-01-07T06:03:08.51Z",
          "localTimestamp": "2026-01-07T07:03:08.5123456+01:00",
          "localTimezone": "Europe/Berlin",
          "id": "f:3d2b1c00-0000-4000-8000-000000000001",
          "channelId": "msteams",
          "serviceUrl": "https://smba.trafficmanager.net/emea/00000000-0000-4000-8000-00000000000a/",
          "from": { "id": "29:staff", "name": "Erika Muster", "aadObjectId": "00000000-0000-4000-8000-00000000000b" },
          "conversation": { "conversationType": "personal", "tenantId": "00000000-0000-4000-8000-00000000000a", "id": "a:1chat" },
          "recipient": { "id": "28:bot", "name": "DigiCheck" },
          "entities": [ { "locale": "de-DE", "country": "DE", "platform": "Web", "timezone": "Europe/Berlin", "type": "clientInfo" } ],
          "channelData": { "tenant": { "id": "00000000-0000-4000-8000-00000000000a" }, "source": { "name": "message" }, "legacy": { "replyToId": "1:x" } },
          "replyToId": "1767765488332",
          "value": { "action": { "type": "Action.Execute", "title": "Weiter", "data": { "page": "1/0", "nonce": 7 } }, "trigger": "manual" },
          "locale": "de-DE"
        }
        """;

    public const string ChannelReply = """
        {
          "text": "<at>DigiCheck</at> status",
          "textFormat": "plain",
          "attachments": [ { "contentType": "text/html", "content": "<p><span itemtype=\"http://schema.skype.com/Mention\">DigiCheck</span> status</p>" } ],
          "type": "message",
          "timestamp": "2025-10-08T17:33:01.4514123Z",
          "id": "1759944781430",
          "channelId": "msteams",
          "serviceUrl": "https://smba.trafficmanager.net/emea/00000000-0000-4000-8000-00000000000a/",
          "from": { "id": "29:leader", "name": "Max Muster", "aadObjectId": "00000000-0000-4000-8000-00000000000c" },
          "conversation": { "isGroup": true, "conversationType": "channel", "tenantId": "00000000-0000-4000-8000-00000000000a", "id": "19:general@thread.tacv2;messageid=1759881511856" },
          "recipient": { "id": "28:bot", "name": "DigiCheck" },
          "entities": [
            { "mentioned": { "id": "28:bot", "name": "DigiCheck" }, "text": "<at>DigiCheck</at>", "type": "mention" },
            { "locale": "de-DE", "type": "clientInfo" },
            { "type": "ProductInfo", "id": "web" }
          ],
          "channelData": { "teamsChannelId": "19:general@thread.tacv2", "teamsTeamId": "19:team@thread.tacv2", "channel": { "id": "19:general@thread.tacv2" }, "team": { "id": "19:team@thread.tacv2" }, "tenant": { "id": "00000000-0000-4000-8000-00000000000a" } },
          "locale": "de-DE",
          "localTimezone": "Europe/Berlin",
          "someNewField": { "of": 2027 }
        }
        """;
}
