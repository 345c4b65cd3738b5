using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Registers;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>Creates, changes and removes a municipality of the register.</summary>
internal static class MunicipalityConversation
{
    private const int EarliestYear = 2020;
    private const int LatestYear = 2100;

    private static readonly MunicipalityForm Empty = new(
        "",
        "",
        "",
        "",
        "",
        "",
        Municipality.UsualLimit.ToString("0", CultureInfo.InvariantCulture),
        CanRemove: false,
        ImmutableSortedDictionary<string, string>.Empty
    );

    public static async Task ShowFormAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        var id = turn.Input[CardKeys.Entry];
        var register = await turn.Register.LoadAsync(ct);
        if (id.Length == 0)
        {
            turn.Show(MunicipalityCard.For(Empty, "", turn.Language));
        }
        else if (register.Municipality(id) is { } stored)
        {
            turn.Show(MunicipalityCard.For(FormOf(stored, register), "", turn.Language));
        }
        else
        {
            await RegisterConversation.ShowGoneAsync(turn, ct);
        }
    }

    public static async Task SaveAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        var register = await turn.Register.LoadAsync(ct);
        var form = FormOf(turn.Input, register);
        var (municipality, problems) = Read(form, register, turn);
        if (municipality is null)
        {
            turn.Show(MunicipalityCard.For(form with { Problems = problems }, "", turn.Language));
            return;
        }

        var stored = register.Municipality(municipality.Id);
        if (stored?.Value == municipality || (IsSeen(form, stored) && await SaveAsync(turn, municipality, stored, ct)))
        {
            await RegisterConversation.ShowAsync(turn, Messages.RegisterSaved(municipality.Name, turn.Language), ct);
            return;
        }

        await ShowNewerAsync(turn, municipality.Id, ct);
    }

    public static async Task RemoveAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        var register = await turn.Register.LoadAsync(ct);
        if (register.Municipality(turn.Input[CardKeys.Entry]) is not { } stored)
        {
            await RegisterConversation.ShowGoneAsync(turn, ct);
        }
        else if (register.DepartmentsOf(stored.Value.Id).Any())
        {
            await RegisterConversation.ShowAsync(turn, Messages.RegisterHasDepartments(turn.Language), ct);
        }
        else
        {
            var removal = new RegisterChange.RemoveMunicipality(stored.Value.Id, stored.ETag);
            await RegisterConversation.RemoveAsync(turn, removal, stored.Value.Name, () => ShowNewerAsync(turn, stored.Value.Id, ct), ct);
        }
    }

    private static bool IsSeen(MunicipalityForm form, Versioned<Municipality>? stored) => form.Seen == (stored?.ETag ?? "");

    private static Task<bool> SaveAsync(Turn turn, Municipality municipality, Versioned<Municipality>? stored, CancellationToken ct) =>
        turn.Register.SaveAsync([new RegisterChange.SaveMunicipality(municipality, stored?.ETag)], ct);

    private static async Task ShowNewerAsync(Turn turn, string id, CancellationToken ct)
    {
        var register = await turn.Register.LoadAsync(ct);
        if (register.Municipality(id) is { } newer)
        {
            turn.Show(MunicipalityCard.For(FormOf(newer, register), Messages.RegisterChangedMeanwhile(turn.Language), turn.Language));
            return;
        }

        await RegisterConversation.ShowGoneAsync(turn, ct);
    }

    private static MunicipalityForm FormOf(Versioned<Municipality> stored, MunicipalRegister register) =>
        new(
            stored.Value.Id,
            stored.ETag,
            stored.Value.Name,
            stored.Value.Land?.Code() ?? "",
            stored.Value.Size?.ToString() ?? "",
            stored.Value.BudgetYear?.ToString(CultureInfo.InvariantCulture) ?? "",
            stored.Value.MeasureLimit.ToString("0", CultureInfo.InvariantCulture),
            !register.DepartmentsOf(stored.Value.Id).Any(),
            ImmutableSortedDictionary<string, string>.Empty
        );

    private static MunicipalityForm FormOf(CardInput input, MunicipalRegister register) =>
        new(
            input[CardKeys.Entry],
            input[CardKeys.Seen],
            input[MunicipalityForm.Fields.Name].Trim(),
            input[MunicipalityForm.Fields.Land],
            input[MunicipalityForm.Fields.Size],
            input[MunicipalityForm.Fields.BudgetYear].Trim(),
            input[MunicipalityForm.Fields.MeasureLimit].Trim(),
            input[CardKeys.Entry].Length > 0 && !register.DepartmentsOf(input[CardKeys.Entry]).Any(),
            ImmutableSortedDictionary<string, string>.Empty
        );

    private static (Municipality? Value, ImmutableSortedDictionary<string, string> Problems) Read(
        MunicipalityForm form,
        MunicipalRegister register,
        Turn turn
    )
    {
        var problems = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        void Require(bool holds, string field, string problem)
        {
            if (!holds)
            {
                problems.TryAdd(field, Messages.RegisterProblem(problem, turn.Language));
            }
        }

        var nameProblem = RegisterConversation.ProblemOf(form.Name);
        var id = form.Id.Length > 0 ? form.Id : MunicipalRegister.NewMunicipalityId(form.Name);
        var namesake = register.MunicipalityNamed(form.Name)?.Value.Id;
        var (yearFits, year) = RegisterConversation.Number(form.BudgetYear, EarliestYear, LatestYear);
        var (limitFits, limit) = RegisterConversation.Number(form.MeasureLimit, 0, (int)Municipality.MostLimit);
        Require(nameProblem is null, MunicipalityForm.Fields.Name, nameProblem ?? "Name");
        Require(namesake is null || namesake == id, MunicipalityForm.Fields.Name, "Taken");
        Require(yearFits, MunicipalityForm.Fields.BudgetYear, "BudgetYear");
        Require(limitFits, MunicipalityForm.Fields.MeasureLimit, "MeasureLimit");
        var municipality = new Municipality(
            id,
            form.Name,
            FederalStateCode.TryParse(form.Land, out var land) ? land : null,
            Enum.GetValues<MunicipalitySize>().Cast<MunicipalitySize?>().FirstOrDefault(s => s.ToString() == form.Size),
            year,
            limit ?? Municipality.UsualLimit
        );
        return (problems.Count == 0 ? municipality : null, problems.ToImmutable());
    }
}
