using DigiCheckBot.Assessment.Catalogues;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

public sealed class ReminderCardTests
{
    private static readonly JObject Card = SampleCards.All(Language.German)["reminder"];

    [Fact]
    public void Goes_on_as_the_invitation_does()
    {
        var invitation = CardTree.OfType(SampleCards.All(Language.German)["invitation-staff"], "Action.Execute").First();
        var reminder = CardTree.OfType(Card, "Action.Execute").First();

        Assert.Equal((string?)invitation["verb"], (string?)reminder["verb"]);
        Assert.True(JToken.DeepEquals(invitation["data"], reminder["data"]));
    }

    [Fact]
    public void Says_that_nobody_learns_of_it() =>
        Assert.Contains("Nur Sie sehen diese Erinnerung; niemand erfährt, wer erinnert wurde.", CardTree.MarkdownTexts(Card));

    [Fact]
    public void Ends_reminders_with_one_click() =>
        Assert.Contains(CardTree.OfType(Card, "Action.Execute"), a => (string?)a["verb"] == "interview.no-reminders");
}
