using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>Asks for the team of the Fachbereich when a round is started outside a team.</summary>
public static class TeamChoiceCard
{
    private const int MostTeams = 60;

    /// <remarks>The choice comes under <see cref="CardKeys.Team"/>: the input has that id.</remarks>
    public static JObject For(ImmutableArray<TeamRecord> teams, Language l)
    {
        var words = Words.In(l);
        return teams.IsEmpty
            ? CardJson.Of(l, words.TeamHeading, [Text.Heading(words.TeamHeading), Text.Paragraph(words.NoTeam)])
            : CardJson.Of(
                l,
                words.TeamHeading,
                [Text.Heading(words.TeamHeading), Text.Paragraph(words.TeamText), Choice(teams, words)],
                [Buttons.Primary(words.ChooseTeam, CardVerbs.RoundTeam), Buttons.Leave(words.Cancel, CardVerbs.RoundCancel)]
            );
    }

    private static AdaptiveChoiceSetInput Choice(IEnumerable<TeamRecord> teams, Words words) =>
        OneOf.For(CardKeys.Team, words.TeamLabel, teams.Take(MostTeams).Select(t => (UserText.Clean(t.Name), t.Channel.TeamId)), words);
}
