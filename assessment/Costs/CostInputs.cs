using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>Looks at every number that people set by hand before anything is computed with it, and reports all that can't be.</summary>
public static class CostInputs
{
    /// <summary>The largest number of a driver, e.g. people or metres of files, that is no slip of the pen.</summary>
    public const decimal MostOfDriver = 100_000m;

    /// <summary>Euros per person-day at most; the dearest known rate is 2,237 € (Q80).</summary>
    public const decimal MostPerDay = 10_000m;

    public const decimal MostCases = 10_000_000m;

    /// <summary>Ten working days of 7.8 hours.</summary>
    public const decimal MostMinutes = 4_680m;

    /// <exception cref="CostInputException">Some number can't be; all of them are named.</exception>
    public static void Check(RoundSnapshot snapshot)
    {
        var problems = Problems(snapshot).ToImmutableArray();
        if (!problems.IsEmpty)
        {
            throw new CostInputException(problems);
        }
    }

    private static IEnumerable<CostInputProblem> Problems(RoundSnapshot snapshot) =>
        [
            .. Drivers(snapshot),
            .. Rate("Internal", snapshot.RateOverrides?.Internal),
            .. Rate("External", snapshot.RateOverrides?.External),
            .. snapshot.CaseLoads.SelectMany(c => Load(snapshot.Catalogue, c.Key, c.Value)),
            .. snapshot.Catalogue.Parameters.Drivers.SelectMany(d => Answers(snapshot, d)),
        ];

    private static IEnumerable<CostInputProblem> Drivers(RoundSnapshot snapshot)
    {
        var known = snapshot.Catalogue.Parameters.Drivers.Select(d => d.Id).Where(d => d != DriverNumbers.Fixed).ToHashSet();
        foreach (var (driver, value) in snapshot.DriverOverrides)
        {
            if (!known.Contains(new DriverId(driver)))
            {
                yield return new(CostInput.UnknownDriver, driver, value);
            }
            else if (value is < 0 or > MostOfDriver)
            {
                yield return new(CostInput.DriverOverride, driver, value);
            }
        }
    }

    private static IEnumerable<CostInputProblem> Rate(string name, decimal? euros) =>
        euros is <= 0 or > MostPerDay ? [new(CostInput.DayRate, name, euros.Value)] : [];

    private static IEnumerable<CostInputProblem> Load(AssessmentCatalogue catalogue, MeasureId measure, CaseLoad load)
    {
        if (catalogue.Find(measure) is null)
        {
            yield return new(CostInput.UnknownMeasure, measure.Value, load.CasesPerYear ?? 0);
        }

        if (load.CasesPerYear is < 0 or > MostCases)
        {
            yield return new(CostInput.Cases, measure.Value, load.CasesPerYear.Value);
        }

        if (load.MinutesSavedPerCase is < 0 or > MostMinutes)
        {
            yield return new(CostInput.Minutes, measure.Value, load.MinutesSavedPerCase.Value);
        }
    }

    /// <summary>A chat refuses such an answer, but a snapshot can come from a file.</summary>
    private static IEnumerable<CostInputProblem> Answers(RoundSnapshot snapshot, CostDriver driver)
    {
        if (driver.Question is not { } id || snapshot.Catalogue.Find(id)?.Format is not AnswerFormat.WholeNumber bounds)
        {
            return [];
        }

        return snapshot
            .Leadership.Select(i => i.Answers.GetValueOrDefault(id))
            .OfType<Answer.Number>()
            .Where(n => n.Value < bounds.Min || n.Value > bounds.Max)
            .Select(n => new CostInputProblem(CostInput.Answer, driver.Id.Value, n.Value));
    }
}

/// <summary>What kind of number can't be.</summary>
public enum CostInput
{
    /// <summary>An override for a driver that the catalogue doesn't have, or for "fix".</summary>
    UnknownDriver,

    /// <summary>Negative or above <see cref="CostInputs.MostOfDriver"/>.</summary>
    DriverOverride,

    /// <summary>Not above 0, or above <see cref="CostInputs.MostPerDay"/>.</summary>
    DayRate,

    /// <summary>A case load for a measure that the catalogue doesn't have.</summary>
    UnknownMeasure,

    /// <summary>Cases per year, negative or above <see cref="CostInputs.MostCases"/>.</summary>
    Cases,

    /// <summary>Minutes per case, negative or above <see cref="CostInputs.MostMinutes"/>.</summary>
    Minutes,

    /// <summary>A leader's answer outside the bounds of its question.</summary>
    Answer,
}

/// <param name="Name">The driver, rate or measure.</param>
public sealed record CostInputProblem(CostInput Input, string Name, decimal Value);
