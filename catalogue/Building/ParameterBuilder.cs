using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Building;

internal static class ParameterBuilder
{
    public static CatalogueParameters Parameters(ParameterEntry parameters, Texts texts)
    {
        var rates = parameters.Rates.There();
        var capacity = parameters.Capacity.There();
        return new CatalogueParameters(
            [.. parameters.Drivers.Select(d => Driver(d, texts))],
            Rate(rates.InternalDay.There()),
            Rate(rates.ExternalDay.There()),
            parameters.Spread.There().Correlation.Value(),
            new QuestionId(capacity.Question.Value()),
            capacity.DaysPerTen.ToImmutableSortedDictionary(d => d.Key.Value, d => d.Value.Value, StringComparer.Ordinal),
            capacity.Floor.Value()
        );
    }

    private static CostDriver Driver(Named<DriverEntry> driver, Texts texts) =>
        new(
            new DriverId(driver.Key.Value),
            texts.At(TextPath.Driver(driver.Key.Value), driver.Value.Meaning),
            Question(driver.Value.Question),
            driver.Value.Default is { } written ? Default(WrittenDefault.Parse(written.Value).There()) : null,
            Question(driver.Value.AtMost),
            driver.Value.Origin.IsAssumption,
            driver.Value.Origin.Why?.Value ?? driver.Value.Origin.Note?.Value
        );

    private static QuestionId? Question(Written<string>? id) => id is null ? null : new QuestionId(id.Value);

    private static DriverDefault Default(WrittenDefault written) =>
        new(written.Factor, written.TimesDriver is { } other ? new DriverId(other) : null, written.RoundUp);

    private static Sourced<DayRate> Rate(RangeEntry rate) =>
        CostBuilder.Sourced(rate.Origin, new DayRate(rate.Low.Value(), rate.Likely.Value(), rate.High.Value()));
}
