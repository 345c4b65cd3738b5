using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Assessment.ReferenceValues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Synergies;
using DigiCheckBot.Cards.Overviews;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>One of every card about all rounds together.</summary>
internal static class SampleOverviews
{
    private static readonly DateOnly Today = new(2027, 3, 15);

    public static Dictionary<string, JObject> Cards(Language l, string typed)
    {
        var results = Results(typed);
        var loads = AreaLoad.Of(results.Select(r => (r.Result, SampleCatalogue.Small)));
        var picture = SynergyAnalysis.Of(results, SampleCatalogue.Small);
        var kind = SampleCatalogue.Small.DepartmentKinds[0];
        var references = OwnReferenceValues.Of(results, kind.Id, SampleCatalogue.Small.Fields);
        return new()
        {
            ["overview"] = OverviewCard.For(Page(typed, 40), l),
            ["overview-none"] = OverviewCard.For(Page(typed, 0), l),
            ["overview-heat-map"] = HeatMapCard.For(HeatMap.Of(results), SampleCatalogue.Small, 1, l),
            ["overview-heat-map-longest"] = HeatMapCard.For(HeatMap.Of(Longest(typed)), SampleCatalogue.Long, 1, l),
            ["overview-heat-map-none"] = HeatMapCard.For(HeatMap.Of([]), SampleCatalogue.Small, 9, l),
            ["overview-synergies"] = SynergyCard.For(picture, SampleCatalogue.Small, results.Length, l),
            ["overview-synergies-none"] = SynergyCard.For(SynergyAnalysis.Of([], SampleCatalogue.Small), SampleCatalogue.Small, 0, l),
            ["overview-loads"] = AreaLoadCard.For(loads, 2, l),
            ["overview-loads-none"] = AreaLoadCard.For([], 1, l),
            ["overview-references"] = ReferenceCard.For([new KindReference(kind, references)], SampleCatalogue.Small, 1, l),
            ["overview-references-none"] = ReferenceCard.For([], SampleCatalogue.Small, 1, l),
            ["led-rounds"] = LedRoundsCard.For([Summary(1, RoundState.Implementation, typed), Summary(2, RoundState.Completed, typed)], l),
        };
    }

    private static OverviewPage Page(string typed, int municipalities) =>
        new(
            municipalities == 0
                ? []
                :
                [
                    new OverviewLine(Summary(1, RoundState.Survey, typed), new StaffProgress.Counted(7, 11), null),
                    new OverviewLine(Summary(2, RoundState.CheckFields, typed), null, SampleResult.Usual.Participation),
                    new OverviewLine(Summary(3, RoundState.Review, typed), null, SampleResult.TooFew.Participation),
                    new OverviewLine(Summary(4, RoundState.Decision, typed) with { IsRehearsal = true }, null, null),
                    new OverviewLine(Summary(5, RoundState.Completed, typed), null, SampleResult.Longest.Participation),
                    new OverviewLine(Summary(6, RoundState.Survey, typed), new StaffProgress.Running(), null),
                ],
            municipalities == 0
                ? OverviewFilter.None
                : new OverviewFilter(null, OverviewFilter.KeyOf(Name(typed, "Ort", 1)), OnlyOverdue: true),
            [.. Enumerable.Range(1, municipalities).Select(n => Name(typed, "Ort", n))],
            municipalities == 0 ? 0 : 14,
            municipalities == 0 ? 1 : 2,
            municipalities == 0 ? 1 : 3,
            Today,
            new Uri("https://digicheck.example/downloads/measures?ticket=x.y")
        );

    /// <summary>All of them have been where they are for a long time.</summary>
    private static RoundSummary Summary(int number, RoundState state, string typed) =>
        new(new RoundId($"{number:x4}"), Name(typed, "Musterstadt", number), Name(typed, "Amt", number), state, new DateOnly(2026, 12, 11))
        {
            StateSince = new DateTimeOffset(2026, 12, 14, 12, 0, 0, TimeSpan.Zero),
        };

    private static ImmutableArray<DepartmentResult> Results(string typed) =>
        [
            .. Enumerable
                .Range(1, 14)
                .Select(n => new DepartmentResult(Name(typed, "Ort", n % 5), Name(typed, "Amt", n), SampleResult.Usual)),
        ];

    private static ImmutableArray<DepartmentResult> Longest(string typed) =>
        [.. Enumerable.Range(1, 12).Select(n => new DepartmentResult(Name(typed, "Ort", n), Name(typed, "Amt", n), SampleResult.Longest))];

    private static string Name(string typed, string ordinary, int number) => typed.Length > 0 ? $"{typed}{number}" : $"{ordinary} {number}";
}
