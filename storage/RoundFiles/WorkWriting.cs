using System.Text.Json.Nodes;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage.RoundFiles;

/// <summary>Writes what experts and the Fachbereich said about measures; what is empty is left out.</summary>
internal static class WorkWriting
{
    public static void Add(JsonObject file, RoundSnapshot s)
    {
        var experts = s.Experts;
        AddMap(file, "dutyAnswers", experts.DutyAnswers.Select(a => (a.Key, (JsonNode)a.Value)));
        AddList(file, "rejected", experts.Rejected.Select(m => (JsonNode)m.Value));
        AddList(file, "added", experts.Added.Select(m => (JsonNode)m.Value));
        AddMap(file, "expertCosts", experts.Costs.Select(c => (c.Key, (JsonNode)CostOf(c.Value))));
        AddMap(file, "earliestQuarters", experts.EarliestQuarters.Select(q => (q.Key, (JsonNode)q.Value)));
        AddList(file, "freeMeasures", s.FreeMeasures.Select(FreeMeasureOf));
        AddMap(
            file,
            "decided",
            s.Decided.Select(d =>
                (d.Key, (JsonNode)new JsonObject { ["earliestYear"] = d.Value.EarliestYear, ["latestYear"] = d.Value.LatestYear })
            )
        );
        AddList(file, "leftOut", s.LeftOut.Select(m => (JsonNode)m.Value));
    }

    private static JsonObject CostOf(ExpertCost cost)
    {
        var written = new JsonObject();
        AddIf("externalEuros", cost.Amounts.ExternalEuros);
        AddIf("internalDays", cost.Amounts.InternalDays);
        AddIf("runningPerYear", cost.Amounts.RunningPerYear);
        AddIf("low", cost.Amounts.Low);
        AddIf("high", cost.Amounts.High);
        written["reason"] = cost.Reason;
        return written;

        void AddIf(string name, decimal? number)
        {
            if (number is not null)
            {
                written[name] = number;
            }
        }
    }

    private static JsonObject FreeMeasureOf(FreeMeasure measure) =>
        new()
        {
            ["id"] = measure.Id.Value,
            ["title"] = measure.Title,
            ["description"] = measure.Description,
            ["field"] = measure.Field.Value,
            ["expertArea"] = measure.ExpertArea,
            ["externalEuros"] = measure.ExternalEuros,
            ["internalDays"] = measure.InternalDays,
            ["runningPerYear"] = measure.RunningPerYear,
            ["weeks"] = measure.Weeks,
        };

    private static void AddList(JsonObject file, string name, IEnumerable<JsonNode> items)
    {
        var list = new JsonArray([.. items]);
        if (list.Count > 0)
        {
            file[name] = list;
        }
    }

    private static void AddMap(JsonObject file, string name, IEnumerable<(MeasureId Measure, JsonNode Value)> entries)
    {
        var map = new JsonObject(entries.Select(e => KeyValuePair.Create(e.Measure.Value, (JsonNode?)e.Value)));
        if (map.Count > 0)
        {
            file[name] = map;
        }
    }
}
