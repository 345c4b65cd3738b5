using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Bench.Engine;
using DigiCheckBot.Catalogue;

namespace DigiCheckBot.Bench.Outreach;

/// <summary><c>outreach</c>: thousands are invited in virtual time, whatever breaks.</summary>
internal static class OutreachCommand
{
    public const string Usage = "outreach [--people 20000] [--instances 3] [--kill] [--seed 1] [--failures 0.01] [--unknown 0.0]";

    private const int MostInFlight = 64;

    /// <returns>1 when a target is missed.</returns>
    public static async Task<int> RunAsync(Arguments arguments, TextWriter output, CancellationToken ct)
    {
        arguments.Knows("people", "instances", "kill", "seed", "failures", "unknown");
        var plan = new OutreachPlan(
            arguments.Number("people", 20_000, 1, 200_000),
            arguments.Number("instances", 3, 1, 16),
            arguments.Has("kill"),
            arguments.Number("seed", 1, 1, int.MaxValue),
            arguments.Share("failures", 0.01),
            arguments.Share("unknown", 0)
        );
        var outcome = new OutreachRun(plan, Catalogues.Load(Catalogues.ShippedFolder), Console.Error, ct).Run();
        var missed = 0;
        foreach (var figure in FiguresOf(plan, outcome))
        {
            missed += figure.IsMissed ? 1 : 0;
            await output.WriteLineAsync(figure.ToString());
        }

        await output.WriteLineAsync($"targets missed: {missed}");
        return missed == 0 ? 0 : 1;
    }

    private static IEnumerable<Figure> FiguresOf(OutreachPlan plan, OutreachOutcome outcome)
    {
        var people = outcome.People;
        var uncertain = people.Where(p => p.State == DeliveryState.Uncertain).ToList();
        yield return new Figure("people", people.Length, "", null);
        yield return new Figure("reached exactly once", people.Count(p => p.Got == 1), "", null);
        yield return new Figure("failed, with a reason", people.Count(p => p.IsListed && p.State == DeliveryState.Failed), "", null);
        yield return new Figure("uncertain, with a reason", uncertain.Count(p => p.IsListed), "", null);
        yield return new Figure("forgotten: neither reached nor listed", people.Count(p => p.IsForgotten), "", 0);
        yield return new Figure("noted as sent, but not there", people.Count(p => p.State == DeliveryState.Sent && p.Got == 0), "", 0);
        yield return new Figure("noted as failed, but there", people.Count(p => p.State == DeliveryState.Failed && p.Got > 0), "", 0);
        yield return new Figure("doubles", people.Count(p => p.Got > 1), "", 0);
        yield return new Figure(
            "doubles after the uncertain ones were sent again",
            uncertain.Count(p => p.GotInTheEnd > 1),
            "",
            uncertain.Count
        );
        yield return new Figure(
            "doubles then among the others",
            people.Count(p => p.State != DeliveryState.Uncertain && p.GotInTheEnd > 1),
            "",
            0
        );
        yield return new Figure("messages without an outcome in the end", outcome.IsFinished ? 0 : 1, "", 0);
        yield return new Figure("violations of the limits of Teams", outcome.Violations, "", 0);
        yield return new Figure(
            $"virtual duration until the last request, as a multiple of {plan.People} people and {outcome.Openings} openings at {OutreachPlan.Rate} a second",
            outcome.LastRequest.TotalSeconds / ((plan.People + outcome.Openings) / OutreachPlan.Rate),
            "",
            1.05
        );
        yield return new Figure("virtual duration until the last request", outcome.LastRequest.TotalSeconds, " s", null);
        yield return new Figure(
            "virtual duration until the last, perhaps late, outcome was noted",
            outcome.AllNoted.TotalSeconds,
            " s",
            null
        );
        yield return new Figure("instances killed", outcome.Kills, "", null);
        yield return new Figure("requests that arrived", outcome.Requests, "", null);
        yield return new Figure("requests refused with 429", outcome.Refused, "", null);
        yield return new Figure("heap at the end as a multiple of the heap halfway", outcome.HeapGrowth, "", 1.1);
        yield return new Figure("most requests in flight per instance", outcome.MostInFlight, "", MostInFlight);
    }
}
