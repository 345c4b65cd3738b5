using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Starts;
using DigiCheckBot.Dialogs.Registers;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>
/// "Mehrere Runden starten" from the register. Each Fachbereich gets a draft that the outbox starts, so the click is answered at once
/// however many there are. The rounds' ids come from the form, so that confirming twice starts each once.
/// </summary>
internal static class StartManyConversation
{
    private const int AtOnce = 8;

    public static async Task ShowFormAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (RegisterAccess.MayEdit(turn))
        {
            var common = StartDefaults.Common(turn);
            await ShowAsync(turn, new StartManyForm(common.Round, [], common), ct);
        }
    }

    public static async Task ConfirmAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!RegisterAccess.MayEdit(turn))
        {
            return;
        }

        if (turn.Input.Round is not { } id)
        {
            turn.Say(Messages.FormOutdated(turn.Language));
            return;
        }

        var register = await turn.Register.LoadAsync(ct);
        var form = FormOf(id, turn.Input);
        var chosen = form.Departments.Select(d => register.Department(d)?.Value).OfType<Department>().ToImmutableArray();
        var problems = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var common = CommonReading.Read(form.Common, turn, (holds, field, problem) => Require(problems, turn, holds, field, problem));
        Require(problems, turn, !chosen.IsEmpty, StartManyForm.DepartmentsField, "Departments");
        if (problems.Count > 0 || common is null)
        {
            await ShowAsync(turn, form with { Common = form.Common with { Problems = problems.ToImmutable() } }, ct);
            return;
        }

        turn.Show(StartManyCard.Result(await StartAsync(turn, id, chosen, common, register, ct), turn.Language));
    }

    private static void Require(
        ImmutableSortedDictionary<string, string>.Builder problems,
        Turn turn,
        bool holds,
        string field,
        string problem
    )
    {
        if (!holds)
        {
            problems.TryAdd(field, Messages.FormProblem(problem, turn.Language));
        }
    }

    private static async Task<ImmutableArray<StartedDepartment>> StartAsync(
        Turn turn,
        RoundId form,
        ImmutableArray<Department> chosen,
        CommonSettings common,
        MunicipalRegister register,
        CancellationToken ct
    )
    {
        var teams = await turn.Desk.TeamsAsync(ct);
        var running = await turn.Starts.UnfinishedAsync(ct);
        var started = ImmutableArray.CreateBuilder<StartedDepartment>();
        foreach (var chunk in chosen.Chunk(AtOnce))
        {
            started.AddRange(await Task.WhenAll(chunk.Select(OneAsync)));
        }

        return started.ToImmutable();

        async Task<StartedDepartment> OneAsync(Department department)
        {
            var municipality = register.Municipality(department.MunicipalityId)!.Value;
            var plan = PlanOf(turn, form, department, municipality, common);
            var outcome =
                plan is null || !teams.Any(t => t.Installed && t.Channel.TeamId == department.Team?.TeamId)
                    ? StartProblemText.Of(StartProblem.NoTeam, turn.Language)
                : department.Leaders.IsEmpty ? StartProblemText.Of(StartProblem.NoLeaders, turn.Language)
                : running.TryGetValue(department.Id, out var other) && other != plan.Id ? Messages.HasRound(turn.Language)
                : OutcomeOf(await turn.Starts.PlanAsync(plan, ct), common, turn);
            return new StartedDepartment(department.Name, municipality.Name, outcome);
        }
    }

    private static string OutcomeOf(AssessmentRound round, CommonSettings common, Turn turn) =>
        round.State != RoundState.Draft ? Messages.StartedBefore(turn.Language)
        : common.On is { } day ? Messages.StartsOn(day, turn.Language)
        : Messages.StartsNow(turn.Language);

    /// <returns>Null: it has no team.</returns>
    private static RoundPlan? PlanOf(Turn turn, RoundId form, Department department, Municipality municipality, CommonSettings common) =>
        department.Team is not { } team
            ? null
            : new RoundPlan(
                RoundPlan.IdOf(form, department.Id),
                new RoundSettings(
                    RehearsalName.Of(department.Name, common.IsRehearsal, turn.Language),
                    department.Kind,
                    municipality.Name,
                    common.Scope,
                    common.Deadline,
                    common.Preconditions with
                    {
                        BudgetYear = Math.Max(municipality.BudgetYear ?? common.Preconditions.BudgetYear, turn.Today.Year),
                    },
                    common.Threshold,
                    turn.Catalogue.Version
                )
                {
                    Reminders = common.Reminders,
                    State = municipality.Land,
                },
                team,
                department.Leaders
            )
            {
                IsRehearsal = common.IsRehearsal,
                MunicipalityId = municipality.Id,
                DepartmentId = department.Id,
                On = common.On ?? turn.Today,
            };

    private static async Task ShowAsync(Turn turn, StartManyForm form, CancellationToken ct)
    {
        var register = await turn.Register.LoadAsync(ct);
        var ready = register.Departments.Select(d => d.Value).Where(d => d.Team is not null && !d.Leaders.IsEmpty).ToList();
        var shown = ready
            .Select(d => new StartableDepartment(d.Id, d.Name, register.Municipality(d.MunicipalityId)?.Value.Name ?? ""))
            .OrderBy(d => d.Municipality, StringComparer.Ordinal)
            .ThenBy(d => d.Name, StringComparer.Ordinal);
        turn.Show(StartManyCard.For(form, [.. shown], register.Departments.Length - ready.Count, turn.Language));
    }

    private static StartManyForm FormOf(RoundId id, CardInput input) =>
        new(
            id,
            [
                .. input[StartManyForm.DepartmentsField]
                    .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Distinct()
                    .Take(StartManyCard.MostDepartments),
            ],
            StartRoundReading.FormOf(id, input)
        );
}
