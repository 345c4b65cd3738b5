using System.Collections.Immutable;
using System.Text.Json;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage.RoundFiles;

/// <summary>Reads the properties of a round file.</summary>
internal sealed class RoundFileReader(ICatalogues catalogues, List<RoundFileProblem> problems)
{
    private static readonly RoundId Round = new("file");

    /// <summary>Null only if the catalogue isn't known; then nothing else can be checked.</summary>
    public RoundSnapshot? Read(FileObject file)
    {
        var version = file.Text("catalogue");
        if (!catalogues.Versions.Contains(version))
        {
            file.Complain(RoundFileMistake.UnknownId, "catalogue", string.Join(", ", catalogues.Versions), unless: problems.Count > 0);
            return null;
        }

        var catalogue = catalogues.Version(version);
        var kind = new DepartmentKindId(file.Text("departmentKind"));
        var kinds = string.Join(", ", catalogue.DepartmentKinds.Select(k => k.Id));
        file.Complain(
            RoundFileMistake.UnknownId,
            "departmentKind",
            kinds,
            unless: kind.Value.Length == 0 || catalogue.Find(kind) is not null
        );
        var scope = file.OneOf("staffScope", InterviewScope.Full);

        var snapshot = new RoundSnapshot(
            catalogue,
            kind,
            scope,
            file.WholeNumber("threshold"),
            file.Date("asOf"),
            file.WholeNumber("budgetYear"),
            Interviews(file, "leadership", catalogue, kind, Population.Leadership, InterviewScope.Full),
            file.WholeNumber("leadersInvited"),
            Interviews(file, "staff", catalogue, kind, Population.Staff, scope),
            file.WholeNumber("staffInvited"),
            Numbers(file, "outsideLevels", _ => true, id => id),
            Fields(file, "talkLevels", catalogue),
            Fields(file, "targets", catalogue),
            Numbers(file, "drivers", _ => true, id => id),
            Rates(file)
        )
        {
            Votes = [.. file.Items("votes").Select(v => new Ballot(FieldList(file, v.Value, v.Path, catalogue)))],
            ChosenFields = [.. file.Items("chosenFields").SelectMany(f => FieldList(file, f.Value, f.Path, catalogue))],
            CaseLoads = CaseLoads(file),
            Milestones = Milestones(file),
            YearlyBudget = [.. file.Items("yearlyBudget").Select(b => file.Number(b.Value, b.Path))],
            CapacityDaysPerQuarter = file.OptionalNumber("capacityDaysPerQuarter"),
            Experts = WorkReading.Experts(file),
            FreeMeasures = WorkReading.FreeMeasures(file),
            Decided = WorkReading.Decided(file),
            LeftOut = WorkReading.Measures(file, "leftOut"),
        };
        file.NothingElse();
        return snapshot;
    }

    /// <summary>A Prüffeld, or a list of them.</summary>
    private static ImmutableArray<CheckFieldId> FieldList(FileObject file, JsonElement value, string path, AssessmentCatalogue catalogue)
    {
        var names = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (JsonElement[])[value];
        if (names.Any(n => n.ValueKind != JsonValueKind.String))
        {
            file.Complain(RoundFileMistake.WrongType, path, "ids of check fields");
            return [];
        }

        var ids = names.Select(n => new CheckFieldId(n.GetString()!)).ToImmutableArray();
        foreach (var unknown in ids.Where(id => catalogue.Fields.All(f => f.Id != id)))
        {
            file.Complain(RoundFileMistake.UnknownId, path, unknown.Value);
        }

        return ids;
    }

    private static ImmutableSortedDictionary<MeasureId, CaseLoad> CaseLoads(FileObject file)
    {
        var loads = ImmutableSortedDictionary.CreateBuilder<MeasureId, CaseLoad>();
        foreach (var (measure, load) in file.NamedObjects("caseLoads"))
        {
            loads[new MeasureId(measure)] = new CaseLoad(load.OptionalNumber("casesPerYear"), load.OptionalNumber("minutesSavedPerCase"));
            load.NothingElse();
        }

        return loads.ToImmutable();
    }

    private static ImmutableSortedDictionary<MeasureId, DateOnly> Milestones(FileObject file)
    {
        var dates = ImmutableSortedDictionary.CreateBuilder<MeasureId, DateOnly>();
        if (file.Has("milestones"))
        {
            var milestones = file.Inside("milestones");
            foreach (var measure in milestones.Names())
            {
                dates[new MeasureId(measure)] = milestones.Date(measure);
            }
        }

        return dates.ToImmutable();
    }

    private static ImmutableArray<Interview> Interviews(
        FileObject file,
        string name,
        AssessmentCatalogue catalogue,
        DepartmentKindId kind,
        Population population,
        InterviewScope scope
    )
    {
        var interviews = ImmutableArray.CreateBuilder<Interview>();
        foreach (var item in file.Objects(name))
        {
            interviews.Add(
                new Interview(
                    Round,
                    new ParticipantId($"{name}-{interviews.Count + 1}"),
                    catalogue.Version,
                    kind,
                    population,
                    item.OneOf("scope", scope),
                    InterviewStatus.Submitted,
                    Answers(item, catalogue)
                )
            );
            item.NothingElse();
        }

        return interviews.ToImmutable();
    }

    private static ImmutableSortedDictionary<QuestionId, Answer> Answers(FileObject interview, AssessmentCatalogue catalogue)
    {
        var answers = ImmutableSortedDictionary.CreateBuilder<QuestionId, Answer>();
        foreach (var (name, value, path) in interview.Entries("answers"))
        {
            var id = new QuestionId(name);
            if (catalogue.Find(id) is not { } question)
            {
                interview.Complain(RoundFileMistake.UnknownId, path, name);
            }
            else if (AnswerOf(value, question.Format) is { } answer)
            {
                answers[id] = answer;
            }
            else
            {
                interview.Complain(RoundFileMistake.WrongType, path, Expected(question.Format));
            }
        }

        return answers.ToImmutable();
    }

    /// <summary>null means "Weiß ich nicht"; a question that wasn't answered isn't in the file.</summary>
    private static Answer? AnswerOf(JsonElement value, AnswerFormat format) =>
        (value.ValueKind, format) switch
        {
            (JsonValueKind.Null, _) => new Answer.Unknown(),
            (JsonValueKind.Number, AnswerFormat.WholeNumber) when value.TryGetInt32(out var number) => new Answer.Number(number),
            (JsonValueKind.String, AnswerFormat.FreeText) => new Answer.FreeText(value.GetString()!),
            (JsonValueKind.String, AnswerFormat.SingleChoice) => Answer.Option(value.GetString()!),
            (JsonValueKind.Array, AnswerFormat.MultipleChoice) when value.EnumerateArray().All(o => o.ValueKind == JsonValueKind.String) =>
                new Answer.Chosen([.. value.EnumerateArray().Select(o => o.GetString()!).Distinct().Order(StringComparer.Ordinal)]),
            _ => null,
        };

    private static string Expected(AnswerFormat format) =>
        format switch
        {
            AnswerFormat.WholeNumber => "whole number | null",
            AnswerFormat.FreeText => "text",
            AnswerFormat.MultipleChoice => "list of options | null",
            _ => "option | null",
        };

    private static ImmutableSortedDictionary<CheckFieldId, decimal> Fields(FileObject file, string name, AssessmentCatalogue catalogue) =>
        Numbers(file, name, id => catalogue.Fields.Any(f => f.Id.Value == id), id => new CheckFieldId(id));

    private static ImmutableSortedDictionary<TKey, decimal> Numbers<TKey>(
        FileObject file,
        string name,
        Predicate<string> exists,
        Func<string, TKey> key
    )
        where TKey : notnull
    {
        var numbers = ImmutableSortedDictionary.CreateBuilder<TKey, decimal>();
        foreach (var (entry, value, path) in file.Entries(name))
        {
            file.Complain(RoundFileMistake.UnknownId, path, entry, unless: exists(entry));
            numbers[key(entry)] = file.Number(value, path);
        }

        return numbers.ToImmutable();
    }

    private static DayRateOverrides? Rates(FileObject file)
    {
        if (!file.Has("dayRates"))
        {
            return null;
        }

        var rates = file.Inside("dayRates");
        var set = new DayRateOverrides(rates.OptionalNumber("internal"), rates.OptionalNumber("external"));
        rates.NothingElse();
        return set;
    }
}
