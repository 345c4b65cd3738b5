using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Starts;

/// <summary>Who of the team isn't invited, page by page.</summary>
public static class DraftPeopleCard
{
    /// <summary>Id of the input.</summary>
    public const string LeftOutField = "leftOut";

    /// <summary>People on one page.</summary>
    public const int PerPage = 60;

    private const int LongestName = 60;

    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    public static JObject For(AssessmentRound draft, ImmutableArray<RosterMember> roster, int page, Language l)
    {
        var words = Words.In(l);
        var pages = Math.Max(1, (roster.Length + PerPage - 1) / PerPage);
        var number = Math.Clamp(page, 1, pages);
        var data = RoundData.Of(draft.Id);
        return CardJson.Of(
            l,
            words.DraftPeople,
            [
                Text.Heading(words.DraftPeople),
                Text.UserSection(RoundName.Of(draft.Settings)),
                Text.Paragraph(words.DraftPeopleText(roster.Length)),
                Choice(draft, PageOf(roster, number), words),
            ],
            [
                Buttons.Primary(words.RegisterSave, CardVerbs.DraftLeaveOut, new JObject(data) { [CardKeys.Page] = number }),
                .. Paging.Buttons(CardVerbs.DraftPeople, number, pages, words, data),
                Buttons.Leave(words.BackToDraft, CardVerbs.DraftShow, data),
            ]
        );
    }

    /// <summary>The people whom a page shows.</summary>
    /// <param name="page">From 1.</param>
    public static ImmutableArray<RosterMember> PageOf(ImmutableArray<RosterMember> roster, int page) =>
        [.. roster.Skip((Math.Max(1, page) - 1) * PerPage).Take(PerPage)];

    private static AdaptiveChoiceSetInput Choice(AssessmentRound draft, ImmutableArray<RosterMember> people, Words words) =>
        new()
        {
            Id = LeftOutField,
            Label = words.DraftLeftOut,
            Placeholder = words.DraftEverybody,
            IsMultiSelect = true,
            Style = AdaptiveChoiceInputStyle.Compact,
            Wrap = true,
            Value = string.Join(',', people.Select(p => p.Person.ObjectId).Where((draft.Planned?.LeftOut ?? []).Contains)),
            Choices =
            [
                .. people.Select(p => new AdaptiveChoice { Title = UserText.Clean(p.DisplayName, LongestName), Value = p.Person.ObjectId }),
            ],
        };
}
