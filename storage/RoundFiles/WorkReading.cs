using System.Collections.Immutable;
using System.Text.Json;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage.RoundFiles;

/// <summary>Reads what experts and the Fachbereich said about measures. Which measures there are is for the check of the snapshot.</summary>
internal static class WorkReading
{
    public static ExpertFindings Experts(FileObject file) =>
        new()
        {
            DutyAnswers = Answers(file),
            Rejected = Measures(file, "rejected"),
            Added = Measures(file, "added"),
            Costs = ByMeasure(file, "expertCosts", CostOf),
            EarliestQuarters = file.Entries("earliestQuarters")
                .ToImmutableSortedDictionary(e => new MeasureId(e.Name), e => file.WholeNumber(e.Value, e.Path)),
        };

    public static ImmutableArray<FreeMeasure> FreeMeasures(FileObject file) => [.. file.Objects("freeMeasures").Select(FreeMeasureOf)];

    public static ImmutableSortedDictionary<MeasureId, PlanWindow> Decided(FileObject file) =>
        ByMeasure(file, "decided", w => new PlanWindow(w.WholeNumber("earliestYear"), w.WholeNumber("latestYear")));

    public static ImmutableSortedSet<MeasureId> Measures(FileObject file, string name)
    {
        var measures = ImmutableSortedSet.CreateBuilder<MeasureId>();
        foreach (var (value, path) in file.Items(name))
        {
            if (value.ValueKind == JsonValueKind.String)
            {
                measures.Add(new MeasureId(value.GetString()!));
            }
            else
            {
                file.Complain(RoundFileMistake.WrongType, path, "id of a measure");
            }
        }

        return measures.ToImmutable();
    }

    private static ImmutableSortedDictionary<MeasureId, bool> Answers(FileObject file)
    {
        var answers = ImmutableSortedDictionary.CreateBuilder<MeasureId, bool>();
        foreach (var (name, value, path) in file.Entries("dutyAnswers"))
        {
            if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            {
                answers[new MeasureId(name)] = value.GetBoolean();
            }
            else
            {
                file.Complain(RoundFileMistake.WrongType, path, "true | false");
            }
        }

        return answers.ToImmutable();
    }

    private static ExpertCost CostOf(FileObject cost) =>
        new(
            new CostCorrection(
                cost.OptionalNumber("externalEuros"),
                cost.OptionalNumber("internalDays"),
                cost.OptionalNumber("runningPerYear"),
                cost.OptionalNumber("low"),
                cost.OptionalNumber("high")
            ),
            cost.Text("reason")
        );

    private static FreeMeasure FreeMeasureOf(FileObject measure)
    {
        var read = new FreeMeasure(
            new MeasureId(measure.Text("id")),
            measure.Text("title"),
            measure.Text("description"),
            new CheckFieldId(measure.Text("field")),
            measure.Text("expertArea"),
            measure.OptionalNumber("externalEuros") ?? 0,
            measure.OptionalNumber("internalDays") ?? 0,
            measure.OptionalNumber("runningPerYear") ?? 0,
            measure.WholeNumber("weeks")
        );
        measure.NothingElse();
        return read;
    }

    private static ImmutableSortedDictionary<MeasureId, T> ByMeasure<T>(FileObject file, string name, Func<FileObject, T> read)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<MeasureId, T>();
        foreach (var (measure, value) in file.NamedObjects(name))
        {
            values[new MeasureId(measure)] = read(value);
            value.NothingElse();
        }

        return values.ToImmutable();
    }
}
