using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage.RoundFiles;

/// <summary>Writes a round file; what is empty or usual is left out.</summary>
internal static class RoundFileWriter
{
    private const string Day = "yyyy-MM-dd";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Write(RoundSnapshot s)
    {
        var file = new JsonObject
        {
            ["catalogue"] = s.Catalogue.Version,
            ["departmentKind"] = s.DepartmentKind.Value,
            ["staffScope"] = s.StaffScope.ToString(),
            ["threshold"] = s.Threshold,
            ["asOf"] = s.AsOf.ToString(Day, CultureInfo.InvariantCulture),
            ["budgetYear"] = s.BudgetYear,
            ["leadersInvited"] = s.LeadersInvited,
            ["staffInvited"] = s.StaffInvited,
        };
        AddNumbers(file, "outsideLevels", s.OutsideLevels, id => id);
        AddNumbers(file, "talkLevels", s.TalkLevels, id => id.Value);
        AddNumbers(file, "targets", s.Targets, id => id.Value);
        AddNumbers(file, "drivers", s.DriverOverrides, id => id);
        if (s.RateOverrides is { } rates)
        {
            file["dayRates"] = Given(("internal", rates.Internal), ("external", rates.External));
        }

        AddDecisions(file, s);
        WorkWriting.Add(file, s);
        file["leadership"] = Interviews(s, s.Leadership, InterviewScope.Full);
        file["staff"] = Interviews(s, s.Staff, s.StaffScope);
        return file.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";
    }

    private static void AddDecisions(JsonObject file, RoundSnapshot s)
    {
        Add("votes", [.. s.Votes.Select(v => Texts(v.Fields.Select(f => f.Value)))]);
        Add("chosenFields", Texts(s.ChosenFields.Select(f => f.Value)));
        Add("yearlyBudget", [.. s.YearlyBudget.Select(b => (JsonNode)b)]);
        AddMap("caseLoads", s.CaseLoads.Select(l => (l.Key, (JsonNode)LoadOf(l.Value))));
        AddMap("milestones", s.Milestones.Select(m => (m.Key, (JsonNode)m.Value.ToString(Day, CultureInfo.InvariantCulture))));
        if (s.CapacityDaysPerQuarter is { } days)
        {
            file["capacityDaysPerQuarter"] = days;
        }

        void Add(string name, JsonArray list)
        {
            if (list.Count > 0)
            {
                file[name] = list;
            }
        }

        void AddMap(string name, IEnumerable<(MeasureId Measure, JsonNode Value)> entries)
        {
            var map = new JsonObject(entries.Select(e => KeyValuePair.Create(e.Measure.Value, (JsonNode?)e.Value)));
            if (map.Count > 0)
            {
                file[name] = map;
            }
        }
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)t)];

    private static JsonObject LoadOf(CaseLoad load) =>
        Given(("casesPerYear", load.CasesPerYear), ("minutesSavedPerCase", load.MinutesSavedPerCase));

    private static JsonObject Given(params (string Name, decimal? Value)[] numbers) =>
        new(numbers.Where(n => n.Value is not null).Select(n => KeyValuePair.Create(n.Name, (JsonNode?)n.Value)));

    private static JsonArray Interviews(RoundSnapshot s, ImmutableArray<Interview> interviews, InterviewScope usual) =>
        [.. interviews.Where(i => i.Status == InterviewStatus.Submitted).Select(i => InterviewOf(s.Catalogue, i, usual))];

    private static JsonObject InterviewOf(AssessmentCatalogue catalogue, Interview interview, InterviewScope usual)
    {
        var written = new JsonObject();
        if (interview.Scope != usual)
        {
            written["scope"] = interview.Scope.ToString();
        }

        var answers = new JsonObject();
        foreach (var (question, answer) in interview.Answers)
        {
            answers[question.Value] = AnswerOf(catalogue[question].Format, answer);
        }

        written["answers"] = answers;
        return written;
    }

    private static JsonNode? AnswerOf(AnswerFormat format, Answer answer) =>
        answer switch
        {
            Answer.Number number => number.Value,
            Answer.FreeText text => text.Value,
            Answer.Chosen { Options: [var only] } when format is AnswerFormat.SingleChoice => only,
            Answer.Chosen chosen => Texts(chosen.Options),
            _ => null,
        };

    private static void AddNumbers<TKey>(
        JsonObject file,
        string name,
        ImmutableSortedDictionary<TKey, decimal> numbers,
        Func<TKey, string> key
    )
        where TKey : notnull
    {
        if (numbers.IsEmpty)
        {
            return;
        }

        var written = new JsonObject();
        foreach (var (id, value) in numbers)
        {
            written[key(id)] = value;
        }

        file[name] = written;
    }
}
