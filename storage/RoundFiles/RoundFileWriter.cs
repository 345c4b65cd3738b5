using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage.RoundFiles;

/// <summary>Writes a round file; what is empty or usual is left out.</summary>
internal static class RoundFileWriter
{
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
            ["asOf"] = s.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
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
            file["dayRates"] = RatesOf(rates);
        }

        file["leadership"] = Interviews(s, s.Leadership, InterviewScope.Full);
        file["staff"] = Interviews(s, s.Staff, s.StaffScope);
        return file.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";
    }

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
            Answer.Chosen chosen => new JsonArray([.. chosen.Options.Select(o => (JsonNode)o)]),
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

    private static JsonObject RatesOf(DayRateOverrides rates)
    {
        var written = new JsonObject();
        if (rates.Internal is { } own)
        {
            written["internal"] = own;
        }

        if (rates.External is { } bought)
        {
            written["external"] = bought;
        }

        return written;
    }
}
