using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>What can be typed.</summary>
public static class HelpCard
{
    public static JObject For(ImmutableArray<(string Command, string Meaning)> commands, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.HelpHeading,
            [Text.Heading(words.HelpHeading), .. commands.Select(c => Text.Fact(c.Command, c.Meaning)), Text.Muted(words.HelpTyping)]
        );
    }
}
