using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>
/// What became of the messages of a round: transport only, never who answered (P9). What needs somebody comes first, with reason and remedy.
/// </summary>
public static class DeliveryReportCard
{
    private const int MostCodes = 3;

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
                .. Text.Notices(notice),
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
        foreach (var element in Explanation(part, words, l).Concat(Names(part, l)))
        {
            container.Add(element);
        }

        return container;
    }

    private static IEnumerable<AdaptiveElement> Explanation(DeliveryPages.Part part, Words words, Language l)
    {
        if (part.Group.State == DeliveryState.Obsolete)
        {
            yield return Text.Fact(words.DeliveryReason, words.DeliveryObsoleteMeans);
        }

        if (part.Group.Problem is not { } problem)
        {
            yield break;
        }

        yield return Text.Fact(words.DeliveryReason, DeliveryTexts.Reason(problem, l));
        yield return Text.Fact(words.DeliveryRemedy, DeliveryTexts.Remedy(problem, l));
        if (Codes(part) is { Length: > 0 } codes)
        {
            yield return Text.Fact(words.DeliveryCode, codes);
        }
    }

    private static IEnumerable<AdaptiveElement> Names(DeliveryPages.Part part, Language l) =>
        part.Lines.Select(n => Text.UserLine($"{n.Name} · {DeliveryTexts.Kind(n.Line.Intent, l)}"));

    private static string Codes(DeliveryPages.Part part) =>
        string.Join(
            ", ",
            part.Lines.Select(n => DeliveryTexts.Code(n.Line.Code))
                .Where(c => c.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Take(MostCodes)
        );

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
        Buttons.Plain(title, CardVerbs.DeliveryPage, RoundData.Of(o.Header.Round, page));
}
