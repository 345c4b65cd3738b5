using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Registers;

/// <summary>Asks where the person to be appointed is to be found: in a team, or among those who introduced themselves.</summary>
public static class AppointSourceCard
{
    /// <summary>Value of the choice for those who introduced themselves.</summary>
    public const string Introduced = "introduced";

    private const int MostTeams = 60;

    /// <remarks>The choice comes under <see cref="CardKeys.Team"/>: the input has that id.</remarks>
    public static JObject For(ImmutableArray<TeamRecord> teams, int introduced, Language l)
    {
        var words = Words.In(l);
        return teams.IsEmpty && introduced == 0
            ? CardJson.Of(
                l,
                words.AppointHeading,
                [Text.Heading(words.AppointHeading), Text.Paragraph(words.AppointNobody)],
                [Buttons.Leave(words.BackToRoles, CardVerbs.RolesShow)]
            )
            : CardJson.Of(
                l,
                words.AppointHeading,
                [Text.Heading(words.AppointHeading), Text.Paragraph(words.AppointSourceText), Choice(teams, introduced, words)],
                [Buttons.Primary(words.AppointNext, CardVerbs.RolesAppoint), Buttons.Leave(words.BackToRoles, CardVerbs.RolesShow)]
            );
    }

    private static AdaptiveChoiceSetInput Choice(ImmutableArray<TeamRecord> teams, int introduced, Words words) =>
        OneOf.Folded(
            CardKeys.Team,
            words.AppointSource,
            [
                .. introduced > 0 ? [(words.AppointIntroducedCount(introduced), Introduced)] : Array.Empty<(string, string)>(),
                .. teams.Take(MostTeams).Select(t => (UserText.Clean(t.Name), t.Channel.TeamId)),
            ],
            words
        );
}
