using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.People;

/// <summary>What is stored about the person who reads it, and what the person can do about it. Answers stand in the file only.</summary>
public static class OwnDataCard
{
    private const int MostInterviews = 8;

    /// <param name="notice">What was just done; empty: nothing.</param>
    public static JObject For(OwnDataOverview o, string notice, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.OwnDataHeading,
            [
                Text.Heading(words.OwnDataHeading),
                .. Text.Notices(notice),
                Text.Muted(words.OwnDataOnlyYou),
                .. Person(o.Record, words),
                .. Interviews(o.Record, words),
                Text.Muted(words.HowLong(o.Retention)),
                .. o.Export is null ? [Text.Muted(words.OwnDataNoFile)] : Array.Empty<AdaptiveElement>(),
            ],
            Actions(o, words)
        );
    }

    private static AdaptiveElement[] Person(OwnRecord record, Words words) =>
        [
            Text.Fact(words.OwnDataLanguageLabel, record.Person.Language is { } language ? words.NameOf(language) : words.OwnDataNotChosen),
            Text.Fact(words.OwnDataZoneLabel, record.Person.TimeZone ?? words.OwnDataNone),
            Text.Fact(words.OwnDataChatLabel, record.Person.Reference is null ? words.OwnDataNone : words.OwnDataChatStored),
            Text.Fact(words.OwnDataRolesLabel, words.RolesOf(record.Actor)),
        ];

    private static IEnumerable<AdaptiveElement> Interviews(OwnRecord record, Words words)
    {
        if (record.Interviews.IsEmpty)
        {
            yield return Text.Paragraph(words.OwnDataNoInterviews);
        }

        foreach (var interview in record.Interviews.Take(MostInterviews))
        {
            yield return Interview(interview, words);
        }

        if (record.Interviews.Length > MostInterviews)
        {
            yield return Text.Muted(words.FurtherRounds(record.Interviews.Length - MostInterviews));
        }
    }

    private static AdaptiveContainer Interview(OwnInterview own, Words words)
    {
        var settings = own.Round.Settings;
        var part = new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Medium };
        part.Add(Text.UserSection(RoundName.Of(settings)));
        part.Add(Text.Fact(words.StateLabel, words.State(own.Round.State)));
        part.Add(Text.Fact(words.OwnDataInterviewLabel, words.StandOf(own)));
        part.Add(Text.Fact(words.OwnDataKindLabel, own.Population == Population.Leadership ? words.OwnDataOpen : words.OwnDataAnonymous));
        if (own.MayErase)
        {
            part.Add(Buttons.Row([Button(words.EraseInterview, CardVerbs.OwnDataErase, own)]));
        }

        if (own.MayCutLink)
        {
            part.Add(Buttons.Row([Button(words.CutLink, CardVerbs.OwnDataCut, own)]));
        }

        return part;
    }

    private static AdaptiveAction Button(string title, string verb, OwnInterview own) =>
        Buttons.Plain(title, verb, RoundData.Of(own.Round.Id));

    private static IEnumerable<AdaptiveAction> Actions(OwnDataOverview o, Words words)
    {
        if (o.Export is { } export)
        {
            yield return new AdaptiveOpenUrlAction { Title = words.OwnDataDownload, Url = export };
        }

        if (o.Record.Person.Reference is not null)
        {
            yield return Buttons.Plain(words.OwnDataForgetChat, CardVerbs.OwnDataForgetChat);
        }
    }
}
