using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>
/// The number of each driver: what coordinator or expert set, else the median of the leaders' answers, else the catalogue's default
/// (parameter.treiber_regel). Leaders' numbers more than 20 % apart are named, unless an override has settled them.
/// </summary>
/// <remarks>
/// A question that is never shown (VE-16) gives no number: a total that depends on it would reveal it. Shares of the anonymous staff give
/// none either, so "arbeitsplaetze_ohne_notebook" keeps its default until it is overridden.
/// </remarks>
public sealed class DriverNumbers
{
    /// <summary>The driver that is always 1 (treiber: fix).</summary>
    public static readonly DriverId Fixed = new("fix");

    /// <summary>The largest of the leaders' numbers may be this many times the smallest; beyond that the difference is named.</summary>
    public const decimal Agreeing = 1.2m;

    private readonly RoundSnapshot _snapshot;
    private readonly ShownValues _shown;
    private readonly ImmutableDictionary<DriverId, CostDriver> _drivers;

    public DriverNumbers(RoundSnapshot snapshot, ShownValues shown)
    {
        _snapshot = snapshot;
        _shown = shown;
        _drivers = snapshot.Catalogue.Parameters.Drivers.ToImmutableDictionary(d => d.Id);
    }

    /// <summary>Why the catalogue assumes a driver's default, or where it read it (German); null: nothing said.</summary>
    public string? NoteOn(DriverId driver) => _drivers.GetValueOrDefault(driver)?.Note;

    /// <exception cref="KeyNotFoundException">The catalogue has no such driver.</exception>
    public DriverNumber this[DriverId driver] =>
        driver == Fixed ? new DriverNumber.Known(1m, DriverSource.Fixed) : Of(_drivers[driver], []);

    private DriverNumber Of(CostDriver driver, ImmutableHashSet<DriverId> askedFor)
    {
        if (_snapshot.DriverOverrides.TryGetValue(driver.Id.Value, out var set))
        {
            return new DriverNumber.Known(set, DriverSource.Override);
        }

        return driver.Question is { } question && StatedIn(question) is { } stated
            ? new DriverNumber.Known(stated.Median, DriverSource.Answer) { Diverging = stated.Diverges ? driver.Id : null }
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
            DriverNumber.Known known => Capped(driver, given, known),
            var missing => missing,
        };
    }

    private DriverNumber BaseOf(DriverDefault given, ImmutableHashSet<DriverId> askedFor) =>
        given.TimesDriver is { } other && other != Fixed ? Of(_drivers[other], askedFor) : new DriverNumber.Known(1m, DriverSource.Fixed);

    private DriverNumber.Known Capped(CostDriver driver, DriverDefault given, DriverNumber.Known times)
    {
        var product = given.Factor * times.Value;
        var value = given.RoundUp ? decimal.Ceiling(product) : product;
        var cap = driver.AtMostQuestion is { } question ? StatedIn(question) : null;
        return cap is { } most && most.Median < value
            ? new(most.Median, DriverSource.Default) { Diverging = most.Diverges ? driver.Id : null }
            : new(value, DriverSource.Default) { Diverging = times.Diverging };
    }

    private Stated? StatedIn(QuestionId question)
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
        return numbers.Count == 0
            ? null
            : new((numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2, numbers[^1] > Agreeing * numbers[0]);
    }

    /// <summary>What the leaders say.</summary>
    private readonly record struct Stated(decimal Median, bool Diverges);
}
