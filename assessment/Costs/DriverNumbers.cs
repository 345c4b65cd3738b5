using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>
/// The number of each driver: what coordinator or expert set, else the median of the leaders' answers, else the catalogue's default
/// (parameter.treiber_regel).
/// </summary>
/// <remarks>
/// A question that is never shown (VE-16) gives no number: a total that depends on it would reveal it. Shares of the anonymous staff give
/// none either, so "arbeitsplaetze_ohne_notebook" keeps its default until it is overridden.
/// </remarks>
public sealed class DriverNumbers
{
    /// <summary>The driver that is always 1 (treiber: fix).</summary>
    public static readonly DriverId Fixed = new("fix");

    private readonly RoundSnapshot _snapshot;
    private readonly ShownValues _shown;
    private readonly ImmutableDictionary<DriverId, CostDriver> _drivers;

    public DriverNumbers(RoundSnapshot snapshot, ShownValues shown)
    {
        _snapshot = snapshot;
        _shown = shown;
        _drivers = snapshot.Catalogue.Parameters.Drivers.ToImmutableDictionary(d => d.Id);
    }

    /// <exception cref="KeyNotFoundException">The catalogue has no such driver.</exception>
    public DriverNumber this[DriverId driver] =>
        driver == Fixed ? new DriverNumber.Known(1m, DriverSource.Fixed) : Of(_drivers[driver], []);

    private DriverNumber Of(CostDriver driver, ImmutableHashSet<DriverId> askedFor)
    {
        if (_snapshot.DriverOverrides.TryGetValue(driver.Id.Value, out var set))
        {
            return new DriverNumber.Known(set, DriverSource.Override);
        }

        return driver.Question is { } question && MedianOf(question) is { } median
            ? new DriverNumber.Known(median, DriverSource.Answer)
            : DefaultOf(driver, askedFor.Add(driver.Id));
    }

    private DriverNumber DefaultOf(CostDriver driver, ImmutableHashSet<DriverId> askedFor)
    {
        if (driver.Default is not { } given || (given.TimesDriver is { } again && askedFor.Contains(again)))
        {
            return new DriverNumber.Missing(driver.Id);
        }

        return BaseOf(given, askedFor) switch
        {
            DriverNumber.Known known => new DriverNumber.Known(Capped(driver, given, known.Value), DriverSource.Default),
            var missing => missing,
        };
    }

    private DriverNumber BaseOf(DriverDefault given, ImmutableHashSet<DriverId> askedFor) =>
        given.TimesDriver is { } other && other != Fixed ? Of(_drivers[other], askedFor) : new DriverNumber.Known(1m, DriverSource.Fixed);

    private decimal Capped(CostDriver driver, DriverDefault given, decimal times)
    {
        var product = given.Factor * times;
        var value = given.RoundUp ? decimal.Ceiling(product) : product;
        return driver.AtMostQuestion is { } cap && MedianOf(cap) is { } most ? Math.Min(value, most) : value;
    }

    private decimal? MedianOf(QuestionId question)
    {
        if (
            _snapshot.Catalogue.Find(question) is not { Display: AnswerDisplay.Usual or AnswerDisplay.Tile }
            || _shown.Questions.GetValueOrDefault(question) is QuestionFinding.DoesNotApply
        )
        {
            return null;
        }

        var numbers = _snapshot
            .Leadership.Select(i => i.Answers.GetValueOrDefault(question))
            .OfType<Answer.Number>()
            .Select(n => (decimal)n.Value)
            .Order()
            .ToList();
        return numbers.Count == 0 ? null : (numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2;
    }
}
