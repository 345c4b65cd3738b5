using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>
/// What became of the messages of a round: transport only, never who answered (P9). What needs somebody comes first, with reason and remedy.
/// </summary>
public static class DeliveryReportCard
{
    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    /// <param name="notice">What was just done; empty: nothing.</param>
    public static JObject For(DeliveryOverview o, int page, string notice, Language l)
    {
        var words = Words.In(l);
        var pages = DeliveryPages.Of(DeliveryGroups.Of(o.Report, o.Names, l));
        var number = Math.Clamp(page, 1, Math.Max(1, pages.Length));
        return CardJson.Of(
            l,
            words.DeliveryHeading,
            [
                .. notice.Length > 0 ? [Text.Notice(notice)] : Array.Empty<AdaptiveElement>(),
                .. DeliveryTop.For(o.Header, o.Report.Tally, o.AsOf, words),
                .. DeliveryDecisions.For(o, number, words),
                .. pages.IsEmpty ? [] : pages[number - 1].Select(part => Part(part, words, l)),
                Text.Muted(words.DeliveryTransportOnly),
            ],
            Actions(o, pages.Length, number, words),
            wide: true
        );
    }

    private static AdaptiveContainer Part(DeliveryPages.Part part, Words words, Language l)
    {
        var container = new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Medium };
        container.Add(Text.Section(words.Group(part.Group.State, part.Group.Lines.Length, l)));
        if (part.Group.Problem is { } problem)
        {
            container.Add(Text.Fact(words.DeliveryReason, DeliveryTexts.Reason(problem, l)));
            container.Add(Text.Fact(words.DeliveryRemedy, DeliveryTexts.Remedy(problem, l)));
        }

        foreach (var code in Codes(part))
        {
            container.Add(Text.Fact(words.DeliveryCode, code));
        }

        foreach (var (name, line) in part.Lines)
        {
            container.Add(Text.MutedUser($"{name} · {DeliveryTexts.Kind(line.Intent, line.Part, l)}"));
        }

        return container;
    }

    private static string[] Codes(DeliveryPages.Part part) =>
        part.Group.Problem is null
            ? []
            :
            [
                .. part
                    .Lines.Select(n => DeliveryTexts.Code(n.Line.Code))
                    .Where(c => c.Length > 0)
                    .Distinct(StringComparer.Ordinal)
                    .Take(2),
            ];

    private static IEnumerable<AdaptiveAction> Actions(DeliveryOverview o, int pages, int number, Words words)
    {
        if (number < pages)
        {
            yield return Page(words.DeliveryNextPage(number + 1, pages), o, number + 1);
        }

        if (number > 1)
        {
            yield return Page(words.DeliveryPreviousPage(number - 1, pages), o, number - 1);
        }

        yield return Page(words.DeliveryRefresh, o, number);
        if (o.Export is { } export)
        {
            yield return new AdaptiveOpenUrlAction { Title = words.DeliveryDownload, Url = export };
        }
    }

    private static AdaptiveAction Page(string title, DeliveryOverview o, int page) =>
        Buttons.Plain(title, CardVerbs.DeliveryPage, new JObject { [CardKeys.Round] = o.Header.Round.Value, [CardKeys.Page] = page });
}
