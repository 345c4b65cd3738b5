using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Entries;

namespace DigiCheckBot.Catalogue.Building;

internal static class CostBuilder
{
    public static MeasureCosts Costs(CostsEntry costs)
    {
        var spread = costs.Spread.There();
        return new MeasureCosts(
            [.. costs.Parts.Select(part => Part(part, costs.WholeMunicipality is { Value: true }))],
            Sourced(spread.Origin, new CostSpread(spread.Low.Value(), spread.High.Value()))
        );
    }

    public static Sourced<T> Sourced<T>(OriginEntry origin, T value) =>
        new(value, [.. (origin.Sources ?? []).Select(s => s.Value)], origin.IsAssumption, origin.Why?.Value ?? origin.Note?.Value);

    private static CostPart Part(CostPartEntry part, bool wholeMunicipality) =>
        new(
            part.Kind.Value(),
            part.Timing.Value(),
            new DriverId(part.Driver.Value()),
            Sourced(part.Origin, part.Amount.Value()),
            wholeMunicipality
        );
}
