using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Overviews;

/// <summary>All rounds of the operator, page by page: state, participation (P9), what is overdue; and the ways to what they have in common.</summary>
public static class OverviewCard
{
    /// <summary>Rounds on one page.</summary>
    public const int PerPage = 6;

    public const string StateInput = "state";
    public const string MunicipalityInput = "municipality";
    public const string OverdueInput = "overdue";
    public const string OnlyOverdue = "1";

    /// <summary>What an input says that filters nothing.</summary>
    public const string Any = "-";

    private const int MostMunicipalities = 30;

    public static JObject For(OverviewPage page, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.OverviewHeading,
            [
                Text.Heading(words.OverviewHeading),
                .. Filter(page, words),
                Text.Muted(words.OverviewFound(words.Number(page.Found), words.Number(page.Page), words.Number(page.Pages))),
                .. page.Lines.Select(line => Round(line, page, words)),
                Buttons.Row([
                    Buttons.Leave(words.ShowHeatMap, CardVerbs.OverviewHeatMap),
                    Buttons.Leave(words.ShowSynergies, CardVerbs.OverviewSynergies),
                    Buttons.Leave(words.ShowLoads, CardVerbs.OverviewLoads),
                    Buttons.Leave(words.ShowReferences, CardVerbs.OverviewReferences),
                ]),
            ],
            Actions(page, words),
            wide: true
        );
    }

    private static IEnumerable<AdaptiveElement> Filter(OverviewPage page, Words words)
    {
        yield return Choice(
            StateInput,
            words.StateFilter,
            Enum.GetValues<RoundState>().Select(s => (words.State(s), s.ToString())),
            page.Filter.State?.ToString(),
            words
        );
        yield return Choice(
            MunicipalityInput,
            words.MunicipalityFilter,
            page.Municipalities.Take(MostMunicipalities).Select(m => (UserText.Clean(m, 60), OverviewFilter.KeyOf(m))),
            page.Filter.Municipality.Length > 0 ? page.Filter.Municipality : null,
            words
        );
        yield return new AdaptiveToggleInput
        {
            Id = OverdueInput,
            Label = words.OverdueFilterLabel,
            Title = words.OverdueFilter,
            ValueOn = OnlyOverdue,
            ValueOff = "",
            Value = page.Filter.OnlyOverdue ? OnlyOverdue : "",
        };
    }

    private static AdaptiveChoiceSetInput Choice(
        string id,
        string label,
        IEnumerable<(string Title, string Value)> choices,
        string? chosen,
        Words words
    )
    {
        var known = choices.Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value }).ToList();
        return new AdaptiveChoiceSetInput
        {
            Id = id,
            Label = label,
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = [new AdaptiveChoice { Title = words.AnyFilter, Value = Any }, .. known],
            Value = known.Exists(c => c.Value == chosen) ? chosen : Any,
        };
    }

    private static AdaptiveContainer Round(OverviewLine line, OverviewPage page, Words words)
    {
        var round = line.Round;
        var facts = new[]
        {
            words.State(round.State),
            round.State == RoundState.Survey ? words.OpenUntil(words.Date(round.Deadline)) : "",
            Participation(line, words),
            round.IsRehearsal ? words.RehearsalMark : "",
        };
        return new AdaptiveContainer
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                Text.UserSection(RoundName.Of(round.DepartmentName, round.Municipality)),
                Text.Muted(string.Join(" · ", facts.Where(f => f.Length > 0))),
                .. OverdueRule.Of(round, page.Today) is { } step ? [Text.Problem(Overdue(step, words))] : (AdaptiveElement[])[],
                Buttons.Row([Buttons.Leave(words.OpenRound, CardVerbs.RoundOpen, RoundData.Of(round.Id))]),
            ],
        };
    }

    private static string Participation(OverviewLine line, Words words) =>
        line switch
        {
            { Staff: { } staff } => words.StaffTakePart(RoundStatusCard.StaffLine(staff, words)),
            { Published.Detail: StaffDetail.None, Published.Threshold: var k } => words.StaffTakePart(words.FewerThan(k)),
            { Published: { StaffAnswered: { } answered, StaffInvited: { } invited } } => words.StaffTakePart(
                words.CountOf(answered, invited)
            ),
            { Published: not null } => words.StaffTakePart(words.EnoughAnswers),
            _ => "",
        };

    private static string Overdue(OverdueStep step, Words words) =>
        step switch
        {
            OverdueStep.Deadline => words.OverdueDeadline,
            OverdueStep.Vote => words.OverdueVote(words.Number(OverdueRule.VoteDays)),
            OverdueStep.Review => words.OverdueReview(words.Number(OverdueRule.ReviewDays)),
            _ => words.OverdueDecision(words.Number(OverdueRule.DecisionDays)),
        };

    private static IEnumerable<AdaptiveAction> Actions(OverviewPage page, Words words)
    {
        yield return Buttons.Primary(words.ApplyFilter, CardVerbs.OverviewShow);
        var filter = new JObject
        {
            [StateInput] = page.Filter.State?.ToString() ?? "",
            [MunicipalityInput] = page.Filter.Municipality,
            [OverdueInput] = page.Filter.OnlyOverdue ? OnlyOverdue : "",
        };
        foreach (var button in Paging.Buttons(CardVerbs.OverviewShow, page.Page, page.Pages, words, filter))
        {
            yield return button;
        }

        if (page.Evidence is { } evidence)
        {
            yield return new AdaptiveOpenUrlAction { Title = words.EvidenceDownload, Url = evidence };
        }
    }
}
