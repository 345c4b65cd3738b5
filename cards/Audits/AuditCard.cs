using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Audits;

/// <summary>Who did what to a round and when, the newest first; never an answer, and never what one of the staff did (P9).</summary>
public static class AuditCard
{
    private const int PageSize = 15;

    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    public static JObject For(AuditOverview o, int page, Language l)
    {
        var words = Words.In(l);
        var shown = ListPage.Of(o.Entries, page, PageSize);
        return CardJson.Of(
            l,
            words.AuditHeading,
            [
                Text.Heading(words.AuditHeading),
                Text.UserSection(RoundName.Of(o.Header)),
                .. shown.Items.SelectMany(e => Entry(e, o, words, l)),
                .. o.Entries.IsEmpty ? [Text.Paragraph(words.AuditEmpty)] : Array.Empty<AdaptiveElement>(),
                Text.Muted(words.AuditNoAnswers),
            ],
            Actions(o, shown.Pages, shown.Number, words),
            wide: true
        );
    }

    private static IEnumerable<AdaptiveElement> Entry(AuditEntry entry, AuditOverview o, Words words, Language l)
    {
        var row = AuditTexts.Row(entry, o.Names, l);
        yield return Text.Fact(words.Moment(TimeZoneInfo.ConvertTime(row.At, o.Zone)), words.AuditLine(row.What, row.Who));
        string[] more = [row.Before.Length > 0 ? words.AuditStep(row.Before, row.After) : "", row.Detail];
        if (string.Join(" · ", more.Where(m => m.Length > 0)) is { Length: > 0 } shown)
        {
            yield return Text.MutedUser(shown);
        }
    }

    private static IEnumerable<AdaptiveAction> Actions(AuditOverview o, int pages, int number, Words words)
    {
        if (number < pages)
        {
            yield return Page(words.AuditOlder(number + 1, pages), o, number + 1);
        }

        if (number > 1)
        {
            yield return Page(words.AuditNewer(number - 1, pages), o, number - 1);
        }

        if (o.Export is { } export)
        {
            yield return new AdaptiveOpenUrlAction { Title = words.AuditDownload, Url = export };
        }
    }

    private static AdaptiveAction Page(string title, AuditOverview o, int page) =>
        Buttons.Plain(title, CardVerbs.AuditPage, RoundData.Of(o.Header.Round, page));
}
