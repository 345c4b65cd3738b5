using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Tests.Cards;

/// <summary>A plan in which of seven measures four are placed, one is a possible duty and two have no place.</summary>
internal static class SamplePlan
{
    public static bool IsPossibleDuty(int index) => index % 7 == 4;

    public static int YearOf(int index) =>
        (index % 7) switch
        {
            0 or 1 => 1,
            2 => 2,
            3 => 3,
            _ => 0,
        };

    public static PublishedPlan Of(ImmutableArray<MeasureId> own) =>
        new(
            [.. own.Select((m, i) => Placed(m, i, own)).OfType<Placement>()],
            [.. own.Select((m, i) => Unplaced(m, i, own)).OfType<Placement>()],
            [.. own.Select(Missed).OfType<MissedDuty>()],
            [21_300, 18_200, 8_350],
            [],
            null
        );

    private static Placement? Placed(MeasureId measure, int index, ImmutableArray<MeasureId> own) =>
        (index % 7) switch
        {
            0 => new Placement(measure, 1, 1, new PlacementReason.AsEarlyAsPossible()),
            1 => new Placement(measure, 3, 2, new PlacementReason.WaitsFor(own[0])),
            2 => new Placement(measure, 7, 4, new PlacementReason.CapacityExhausted(6)),
            3 => new Placement(measure, 12, 1, new PlacementReason.ForLeadersOnly()),
            _ => null,
        };

    private static Placement? Unplaced(MeasureId measure, int index, ImmutableArray<MeasureId> own) =>
        (index % 7) switch
        {
            5 => new Placement(measure, 0, 1, new PlacementReason.CapacityExhausted(2)),
            6 => new Placement(measure, 0, 2, new PlacementReason.WaitsFor(own[5])),
            _ => null,
        };

    private static MissedDuty? Missed(MeasureId measure, int index) =>
        (index % 7) switch
        {
            2 => new MissedDuty(measure, 8, 10, [new Relaxation.MoreDays(2.25m), new Relaxation.LaterDate(10)]),
            5 => new MissedDuty(measure, 4, null, []),
            6 => new MissedDuty(measure, 4, null, [new Relaxation.MoreBudget(1, 12_340.5m)]),
            _ => null,
        };
}
